using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenMeetingMovedTests(TeamsFixture fixture)
{
    private static readonly DateTimeOffset Now = TeamsFixture.Now;

    private string Tenant { get; } = TestCaller.NewTenant();

    private Guid Team { get; } = Guid.CreateVersion7();

    private Guid Id { get; } = Guid.CreateVersion7();

    [Fact]
    public async Task Keeps_the_new_end_also_of_a_meeting_never_told_of()
    {
        var told = new MeetingMoved(Tenant, null, Team, null, MeetingKind.Network, new(Id, Now, Now.AddHours(1), 2), Now);
        await fixture.Service.DeliverAsync<MeetingMoved, WhenMeetingMoved>(told);
        await fixture.Service.DeliverAsync<MeetingMoved, WhenMeetingMoved>(told with { Occurrence = new(Id, Now, Now.AddHours(3), 3) });
        Assert.Equal(Now.AddHours(3), Assert.Single(await KnownAsync()).EndsAt);
    }

    private Task<List<KnownMeeting>> KnownAsync() => fixture.Service.InTenantAsync(Tenant, db => db.KnownMeetings.ToListAsync());
}
