using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Teams;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps which municipalities a team served on which days.</summary>
internal sealed class WhenTeamChanged(TrainingDb db) : IEventHandler<TeamChanged>
{
    public async Task Handle(TeamChanged @event, CancellationToken ct)
    {
        var on = HelsinkiTime.DayOf(@event.At);
        var served = await db.TeamMunicipalities.Where(row => row.TeamId == @event.TeamId && row.Until == null).ToListAsync(ct);
        foreach (var row in served.Where(row => !@event.MunicipalityCodes.Contains(row.Code)))
        {
            row.End(on);
        }

        db.AddRange(@event.MunicipalityCodes.Except(served.Select(row => row.Code)).Select(code => new TeamMunicipality(@event.TeamId, code, on)));
    }
}
