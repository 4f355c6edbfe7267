using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenMeetingCancelledTests(TeamsFixture fixture)
{
    private static readonly DateTimeOffset Now = TeamsFixture.Now;

    private string Tenant { get; } = TestCaller.NewTenant();

    private Guid Team { get; } = Guid.CreateVersion7();

    private Guid Id { get; } = Guid.CreateVersion7();

    [Fact]
    public async Task Keeps_that_the_meeting_will_not_be_and_needs_none_to_be_known()
    {
        var told = new MeetingCancelled(Tenant, null, Id, 2, Now);
        await fixture.Service.DeliverAsync<MeetingCancelled, WhenMeetingCancelled>(told);
        Assert.Empty(await KnownAsync());
        await fixture.Service.DeliverAsync<MeetingScheduled, WhenMeetingScheduled>(
            new(Tenant, null, Team, null, MeetingKind.Network, new(Id, Now, Now.AddHours(1), 1), Now));
        await fixture.Service.DeliverAsync<MeetingCancelled, WhenMeetingCancelled>(told);
        Assert.True(Assert.Single(await KnownAsync()).Cancelled);
    }

    private Task<List<KnownMeeting>> KnownAsync() => fixture.Service.InTenantAsync(Tenant, db => db.KnownMeetings.ToListAsync());
}
