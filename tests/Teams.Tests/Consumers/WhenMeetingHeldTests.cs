using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenMeetingHeldTests(TeamsFixture fixture)
{
    private static readonly DateTimeOffset Now = TeamsFixture.Now;

    private string Tenant { get; } = TestCaller.NewTenant();

    private Guid Team { get; } = Guid.CreateVersion7();

    private Guid Id { get; } = Guid.CreateVersion7();

    [Fact]
    public async Task An_early_end_counts_and_a_late_one_does_not()
    {
        await fixture.Service.DeliverAsync<MeetingScheduled, WhenMeetingScheduled>(
            new(Tenant, null, Team, null, MeetingKind.Network, new(Id, Now, Now.AddHours(1), 1), Now));
        var told = new MeetingHeld(Tenant, null, Id, Team, MeetingKind.Network, [], Now.AddHours(2), 2, Now);
        await fixture.Service.DeliverAsync<MeetingHeld, WhenMeetingHeld>(told);
        Assert.Equal(Now.AddHours(1), Assert.Single(await KnownAsync()).EndsAt);
        await fixture.Service.DeliverAsync<MeetingHeld, WhenMeetingHeld>(told with { EndedAt = Now });
        Assert.Equal(Now, Assert.Single(await KnownAsync()).EndsAt);
    }

    private Task<List<KnownMeeting>> KnownAsync() => fixture.Service.InTenantAsync(Tenant, db => db.KnownMeetings.ToListAsync());
}
