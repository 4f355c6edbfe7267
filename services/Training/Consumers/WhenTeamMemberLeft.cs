using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps until when someone is in a systemic team.</summary>
internal sealed class WhenTeamMemberLeft(TrainingDb db) : IEventHandler<TeamMemberLeft>
{
    public async Task Handle(TeamMemberLeft @event, CancellationToken ct)
    {
        var team = await db.Teams.AsNoTracking().SingleAsync(row => row.Id == @event.TeamId, ct);
        if (team.IsSystemic)
        {
            (await db.TeamMembers.SingleAsync(member => member.Id == @event.MemberId, ct)).Leave(@event.On);
        }
    }
}
