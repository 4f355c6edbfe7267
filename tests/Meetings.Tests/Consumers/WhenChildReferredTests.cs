using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenChildReferredTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-16")]
    public async Task Keeps_the_referral_once_however_often_it_is_told()
    {
        var area = new Area(fixture.Service);
        var referred = new ChildReferred(area.Tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2026, 1, 7), MeetingsFixture.Now);
        await fixture.Service.DeliverAsync<ChildReferred, WhenChildReferred>(referred);
        await fixture.Service.DeliverAsync<ChildReferred, WhenChildReferred>(referred);

        var row = await fixture.Service.InTenantAsync(area.Tenant, db => db.Referrals.SingleAsync());
        Assert.Equal(
            (referred.ReferralId, referred.ChildId, referred.TeamId, new DateTimeOffset(2026, 1, 6, 22, 0, 0, default), null),
            (row.Id, row.ChildId, row.TeamId, row.BeginsAt, row.EndsAt));
    }
}
