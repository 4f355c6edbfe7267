using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Teams;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps which teams there are.</summary>
internal sealed class WhenTeamFormed(TrainingDb db) : IEventHandler<TeamFormed>
{
    public async Task Handle(TeamFormed @event, CancellationToken ct)
    {
        if (!await db.Teams.AnyAsync(team => team.Id == @event.TeamId, ct))
        {
            db.Add(new KnownTeam(@event.TeamId, @event.Kind, @event.ServiceLine, HelsinkiTime.DayOf(@event.At)));
        }
    }
}
