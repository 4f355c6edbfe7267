using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>The team handles the child's matters until that day.</summary>
internal sealed class WhenReferralEnded(MeetingsDb db) : IEventHandler<ReferralEnded>
{
    public async Task Handle(ReferralEnded @event, CancellationToken ct) =>
        (await db.Referrals.SingleAsync(referral => referral.Id == @event.ReferralId, ct)).End(@event.On);
}
