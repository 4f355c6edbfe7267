using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenSeriesScheduledTests(TeamsFixture fixture)
{
    private static readonly DateTimeOffset Now = TeamsFixture.Now;

    private string Tenant { get; } = TestCaller.NewTenant();

    private Guid Team { get; } = Guid.CreateVersion7();

    private Guid Id { get; } = Guid.CreateVersion7();

    [Fact]
    public async Task Keeps_when_the_meeting_ends_once_under_two_messages()
    {
        var told = new SeriesScheduled(Tenant, Guid.NewGuid(), Team, null, MeetingKind.ProfessionalTeam, [new(Id, Now, Now.AddHours(1), 1)], Now);
        await fixture.Service.DeliverAsync<SeriesScheduled, WhenSeriesScheduled>(told);
        await fixture.Service.DeliverAsync<SeriesScheduled, WhenSeriesScheduled>(told);
        var known = Assert.Single(await KnownAsync());
        Assert.Equal((Id, Team, Now.AddHours(1), false), (known.Id, known.TeamId, known.EndsAt, known.Cancelled));
    }

    private Task<List<KnownMeeting>> KnownAsync() => fixture.Service.InTenantAsync(Tenant, db => db.KnownMeetings.ToListAsync());
}
