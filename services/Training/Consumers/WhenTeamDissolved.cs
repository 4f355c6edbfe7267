using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps until when a team worked.</summary>
internal sealed class WhenTeamDissolved(TrainingDb db) : IEventHandler<TeamDissolved>
{
    public async Task Handle(TeamDissolved @event, CancellationToken ct) =>
        (await db.Teams.SingleAsync(team => team.Id == @event.TeamId, ct)).Dissolve(@event.On);
}
