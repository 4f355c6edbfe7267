using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>
/// Job, nightly: keeps the meetings of every open series planned a year ahead (R-04, A0-20). Works in batches, each in
/// a transaction of its own, so that a run that was cut short goes on where it stopped; series that another instance
/// works on are left to it. Crosses tenants: each series' rows and events go to the tenant of the series.
/// </summary>
internal sealed class ExtendHorizon(IServiceScopeFactory scopes, TimeProvider clock) : IScheduledJob
{
    private const int BatchSize = 50;

    /// <summary>Extends what is not planned to the horizon.</summary>
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var made = 0L;
        while (await ExtendBatchAsync(today, ct) is { } count)
        {
            made += count;
        }

        return JobReport.Of(("meetings", made));
    }

    /// <summary>Returns how many meetings were made; null when there was no series left to extend.</summary>
    private async Task<int?> ExtendBatchAsync(DateOnly today, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("One horizon for all series, however many tenants there are.");
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDb>();
        var outbox = scope.ServiceProvider.GetRequiredService<IOutbox>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var batch = await ClaimAsync(db, MeetingSeries.Horizon(today), ct);
        if (batch.Count == 0)
        {
            return null;
        }

        var made = batch.Sum(series => Extend(series, today, db, outbox));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return made;
    }

    private static Task<List<MeetingSeries>> ClaimAsync(MeetingsDb db, DateOnly horizon, CancellationToken ct) =>
        db.Series.FromSql(
            $"""
            select *, xmin from meeting_series where not ended and planned_to < {horizon}
            order by planned_to, id limit {BatchSize} for update skip locked
            """)
            .IgnoreQueryFilters().ToListAsync(ct);

    private int Extend(MeetingSeries series, DateOnly today, MeetingsDb db, IOutbox outbox)
    {
        var meetings = series.PlanAhead(today);
        foreach (var meeting in meetings)
        {
            db.Add(meeting);
            db.OwnBy(series.Tenant, [meeting, .. meeting.Children]);
        }

        foreach (var meeting in meetings.Where(meeting => meeting.IsComing))
        {
            outbox.Publish(new MeetingScheduled(
                series.Tenant, series.Id, series.TeamId, series.ChildId, series.Kind, meeting.Announcement, clock.GetUtcNow()));
        }

        return meetings.Count;
    }
}
