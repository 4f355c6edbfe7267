using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Ends a membership.</summary>
internal sealed class WhenTeamMemberLeft(RemindersDb db) : IEventHandler<TeamMemberLeft>
{
    // The same team told of the joining before, so the row is there; if not, the message belongs in the error queue.
    public async Task Handle(TeamMemberLeft @event, CancellationToken ct) =>
        (await db.TeamMembers.SingleAsync(member => member.Id == @event.MemberId, ct)).Leave(@event.On);
}
