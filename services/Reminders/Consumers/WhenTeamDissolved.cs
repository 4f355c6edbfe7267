using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The team ends: from the next day on nobody is told anything as its member.</summary>
internal sealed class WhenTeamDissolved(RemindersDb db) : IEventHandler<TeamDissolved>
{
    // The same team told of its forming before, so the row is there; if not, the message belongs in the error queue.
    public async Task Handle(TeamDissolved @event, CancellationToken ct) =>
        (await db.Teams.SingleAsync(team => team.Id == @event.TeamId, ct)).End(@event.On);
}
