using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The child's time with a systemic team ends.</summary>
internal sealed class WhenReferralEnded(RemindersDb db) : IEventHandler<ReferralEnded>
{
    // The same child told of the referral before, so the row is there; if not, the message belongs in the error queue.
    public async Task Handle(ReferralEnded @event, CancellationToken ct) =>
        (await db.Referrals.SingleAsync(referral => referral.Id == @event.ReferralId, ct)).End(@event.On);
}
