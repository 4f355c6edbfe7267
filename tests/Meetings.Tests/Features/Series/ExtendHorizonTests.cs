using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

[Trait("covers", "R-04")]
[Trait("covers", "A0-20")]
public sealed class ExtendHorizonTests(HorizonFixture horizon) : IClassFixture<HorizonFixture>
{
    private static readonly DateOnly Last = new(2027, 1, 1);

    private readonly MeetingsFixture.Instance service = horizon.Service;

    [Fact]
    public async Task Adds_the_missing_meetings_of_every_tenant_and_tells_of_each_in_its_own()
    {
        var (one, other) = (new Area(service), new Area(service));
        var first = await one.ScheduledAsync(SeriesRequest.For(await one.TeamAsync()));
        await other.ScheduledAsync(SeriesRequest.For(await other.TeamAsync(), ("rrule", "FREQ=WEEKLY;BYDAY=WE")));

        await RunAsync(daysLater: 14);

        Assert.Equal(["2027-01-05", "2027-01-12"], await AddedAsync(one));
        Assert.Equal(["2027-01-06", "2027-01-13"], await AddedAsync(other));
        var told = await service.PublishedAsync<MeetingScheduled>(one.Tenant);
        Assert.All(told, meeting => Assert.Equal((one.Tenant, first), (meeting.Tenant, meeting.SeriesId)));
        Assert.Equal([new(2027, 1, 5, 7, 0, 0, default), new(2027, 1, 12, 7, 0, 0, default)], told.Select(meeting => meeting.Occurrence.StartsAt));

        // Epiphany of 2027 is a Wednesday: made, and visible as skipped, but nobody is told of a meeting.
        var toldOther = Assert.Single(await service.PublishedAsync<MeetingScheduled>(other.Tenant));
        Assert.Equal(new(2027, 1, 13, 7, 0, 0, default), toldOther.Occurrence.StartsAt);
    }

    [Fact]
    public async Task Done_again_it_adds_nothing()
    {
        var area = new Area(service);
        await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));

        await Task.WhenAll(RunAsync(daysLater: 30), RunAsync(daysLater: 30), RunAsync(daysLater: 30));
        await RunAsync(daysLater: 30);

        Assert.Equal(["2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26"], await AddedAsync(area));
        Assert.Equal(4, (await service.PublishedAsync<MeetingScheduled>(area.Tenant)).Count);
    }

    [Fact]
    public async Task Leaves_a_series_alone_that_has_come_to_its_end()
    {
        var area = new Area(service);
        await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync(), ("rrule", "FREQ=WEEKLY;COUNT=3")));

        await RunAsync(daysLater: 60);

        Assert.Empty(await AddedAsync(area));
        var series = await service.InTenantAsync(area.Tenant, db => db.Series.SingleAsync());
        Assert.Equal((true, Last), (series.Ended, series.PlannedTo));
    }

    [Fact]
    public async Task A_run_that_was_cut_short_is_finished_by_the_next()
    {
        var area = new Area(service);
        var request = SeriesRequest.For(await area.TeamAsync(), ("rrule", "FREQ=MONTHLY;BYMONTHDAY=15"));
        for (var number = 0; number < 120; number++)
        {
            await area.ScheduledAsync(request);
        }

        using var cut = new CancellationTokenSource();
        var run = RunAsync(daysLater: 90, cut.Token);
        while (!run.IsCompleted && await CountAsync(area) == 0)
        {
            await Task.Delay(1);
        }

        await cut.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.InRange(await CountAsync(area), 1, 359);

        await RunAsync(daysLater: 90);

        Assert.Equal(120 * 3, await CountAsync(area));
        Assert.Equal(120 * 3, (await service.PublishedAsync<MeetingScheduled>(area.Tenant)).DistinctBy(meeting => meeting.Occurrence.MeetingId).Count());
    }

    [Fact]
    public async Task Is_on_the_schedule_for_every_night()
    {
        var jobs = await new Area(service).As(Role.Admin).JsonAsync("/api/meetings/jobs");

        var job = Assert.Single(jobs.Items());
        Assert.Equal(("extend-horizon", "0 15 2 * * ?"), (job.Text("name"), job.Text("cron")));
        Assert.NotNull(job.Text("nextRun"));
    }

    private Task<JobReport> RunAsync(int daysLater, CancellationToken ct = default) =>
        new ExtendHorizon(service.Services.GetRequiredService<IServiceScopeFactory>(), new FixedClock(MeetingsFixture.Now.AddDays(daysLater)))
            .Run(ct);

    private Task<List<string>> AddedAsync(Area area) => service.InTenantAsync(area.Tenant, async db =>
        (await db.Meetings.Where(meeting => meeting.OriginalDate > Last).OrderBy(meeting => meeting.OriginalDate)
            .Select(meeting => meeting.OriginalDate).ToListAsync()).ConvertAll(day => day.ToString("yyyy-MM-dd")));

    private Task<int> CountAsync(Area area) => service.InTenantAsync(
        area.Tenant, db => db.Meetings.CountAsync(meeting => meeting.OriginalDate > Last));
}
