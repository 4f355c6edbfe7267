using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps who is in which team.</summary>
internal sealed class WhenTeamMemberJoined(MeetingsDb db) : IEventHandler<TeamMemberJoined>
{
    public async Task Handle(TeamMemberJoined @event, CancellationToken ct)
    {
        if (!await db.TeamMembers.AnyAsync(member => member.Id == @event.MemberId, ct))
        {
            db.Add(new KnownTeamMember(@event));
        }
    }
}
