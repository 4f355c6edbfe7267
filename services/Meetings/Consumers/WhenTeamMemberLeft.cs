using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps until when someone is in a team.</summary>
internal sealed class WhenTeamMemberLeft(MeetingsDb db) : IEventHandler<TeamMemberLeft>
{
    // Joining came before: both facts are about the same team, so they arrive in order. A member who is not here means
    // an order that we do not understand, and the message goes to the error queue instead of being swallowed.
    public async Task Handle(TeamMemberLeft @event, CancellationToken ct) =>
        (await db.TeamMembers.SingleAsync(member => member.Id == @event.MemberId, ct)).Leave(@event.On);
}
