using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps which children's matters a systemic team handles.</summary>
internal sealed class WhenChildReferred(MeetingsDb db) : IEventHandler<ChildReferred>
{
    public async Task Handle(ChildReferred @event, CancellationToken ct)
    {
        if (!await db.Referrals.AnyAsync(referral => referral.Id == @event.ReferralId, ct))
        {
            db.Add(new KnownReferral(@event));
        }
    }
}
