using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps whose team it is.</summary>
internal sealed class WhenTeamFormed(RemindersDb db) : IEventHandler<TeamFormed>
{
    public async Task Handle(TeamFormed @event, CancellationToken ct)
    {
        if (await db.Teams.FindAsync([@event.TeamId], ct) is null)
        {
            db.Add(new Team(@event.TeamId, @event.ChildId));
        }
    }
}
