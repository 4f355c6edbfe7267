using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps which systemic team a child is with: its coordinator and its lead are told of the child's matters.</summary>
internal sealed class WhenChildReferred(RemindersDb db) : IEventHandler<ChildReferred>
{
    public async Task Handle(ChildReferred @event, CancellationToken ct)
    {
        if (await db.Referrals.FindAsync([@event.ReferralId], ct) is null)
        {
            db.Add(new Referral(@event.ReferralId, @event.ChildId, @event.TeamId, @event.From));
        }
    }
}
