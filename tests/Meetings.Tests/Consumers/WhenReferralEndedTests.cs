using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenReferralEndedTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task The_last_day_is_included_and_told_twice_it_is_the_same()
    {
        var area = new Area(fixture.Service);
        var (teamId, childId) = (Guid.CreateVersion7(), await area.ChildAsync());
        var referralId = await area.ReferAsync(teamId, childId);
        var ended = new ReferralEnded(area.Tenant, childId, referralId, teamId, new DateOnly(2026, 2, 10), MeetingsFixture.Now);
        await fixture.Service.DeliverAsync<ReferralEnded, WhenReferralEnded>(ended);
        await fixture.Service.DeliverAsync<ReferralEnded, WhenReferralEnded>(ended);

        var row = await fixture.Service.InTenantAsync(area.Tenant, db => db.Referrals.SingleAsync());
        Assert.Equal(new DateTimeOffset(2026, 2, 10, 22, 0, 0, default), row.EndsAt);
    }
}
