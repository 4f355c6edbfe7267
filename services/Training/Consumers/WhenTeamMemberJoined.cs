using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Teams;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps who is in which systemic team. Members of a child's own team are the child's data and not kept here.</summary>
internal sealed class WhenTeamMemberJoined(TrainingDb db) : IEventHandler<TeamMemberJoined>
{
    // The team was formed before: both facts are about it, so they arrive in order.
    public async Task Handle(TeamMemberJoined @event, CancellationToken ct)
    {
        var team = await db.Teams.AsNoTracking().SingleAsync(row => row.Id == @event.TeamId, ct);
        if (team.IsSystemic && !await db.TeamMembers.AnyAsync(member => member.Id == @event.MemberId, ct))
        {
            db.Add(new KnownTeamMember(@event));
        }
    }
}
