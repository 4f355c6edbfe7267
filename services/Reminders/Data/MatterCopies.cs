using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Matters;

namespace SystemicPlatform.Reminders.Data;

/// <summary>
/// Takes down what other services tell of their matters, inside the transaction of the consumer that calls it: the copy,
/// and with it the plan. What was planned for an older version, or for how the matter stood before, turns void.
/// </summary>
internal sealed class MatterCopies(RemindersDb db, ReminderPlan plan)
{
    /// <summary>
    /// Keeps matters that were told of as a whole, in one statement. A newer version that is here, or of the same version a
    /// newer fact, stays.
    /// </summary>
    /// <param name="tenant">Tenant code.</param>
    /// <param name="matters">Of one kind, and of one series if they have any.</param>
    /// <param name="ct">Cancels.</param>
    public async Task KeepAsync(string tenant, IReadOnlyList<Matter> matters, CancellationToken ct)
    {
        if (matters is not [var first, ..])
        {
            return;
        }

        await plan.CarryAsync(matters, ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into matters (id, tenant, kind, meeting_kind, series_id, original_date, circle_id, team_id, child_id, starts_at, ends_at, all_day, for_everyone, version, status, as_of)
            select id, {tenant}, {first.Kind.Word()}, {first.MeetingKind?.Word()}, {first.SeriesId}, original_date, circle_id, {first.TeamId}, {first.ChildId},
                starts_at, ends_at, {first.AllDay}, {first.ForEveryone}, version, {first.Status.Word()}, {first.AsOf}
            from unnest({matters.Select(matter => matter.Id).ToArray()}, {matters.Select(matter => matter.CircleId).ToArray()},
                {matters.Select(matter => matter.OriginalDate).ToArray()},
                {matters.Select(matter => matter.StartsAt).ToArray()}, {matters.Select(matter => matter.EndsAt).ToArray()},
                {matters.Select(matter => matter.Version).ToArray()})
                as given(id, circle_id, original_date, starts_at, ends_at, version)
            on conflict (id) do update set kind = excluded.kind, meeting_kind = excluded.meeting_kind, series_id = excluded.series_id,
                original_date = excluded.original_date, circle_id = excluded.circle_id, team_id = excluded.team_id, child_id = excluded.child_id, starts_at = excluded.starts_at,
                ends_at = excluded.ends_at, all_day = excluded.all_day, for_everyone = excluded.for_everyone,
                version = excluded.version, status = excluded.status, as_of = excluded.as_of
            where (matters.version, matters.as_of) < (excluded.version, excluded.as_of)
            """,
            ct);
        await plan.VoidAsync([.. matters.Select(matter => matter.Id)], ct);
        await plan.AddAsync(tenant, matters, ct);
    }

    /// <summary>
    /// The matter stands otherwise than before, and has a new version. One that is not here yet is kept as a mark, so that
    /// news of an older version find it and change nothing; whose it is comes with the news that bring it back.
    /// </summary>
    public async Task ChangeAsync(string tenant, MatterKind kind, Guid id, int version, MatterStatus status, DateTimeOffset at, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into matters (id, tenant, kind, circle_id, starts_at, ends_at, all_day, for_everyone, version, status, as_of)
            values ({id}, {tenant}, {kind.Word()}, {id}, {at}, {at}, false, false, {version}, {status.Word()}, {at})
            on conflict (id) do update set version = excluded.version, status = excluded.status, as_of = excluded.as_of
            where (matters.version, matters.as_of) <= (excluded.version, excluded.as_of)
            """,
            ct);
        await ReplanAsync(tenant, id, ct);
    }

    /// <summary>The matter stands otherwise than before, under the version that it has: its own news come in order.</summary>
    public async Task ChangeAsync(string tenant, Guid id, MatterStatus status, DateTimeOffset at, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"update matters set status = {status.Word()}, as_of = {at} where id = {id} and as_of <= {at}", ct);
        await ReplanAsync(tenant, id, ct);
    }

    /// <summary>Plans what the matter, as it stands, asks for: after it changed, or somebody new is concerned.</summary>
    public async Task ReplanAsync(string tenant, Guid id, CancellationToken ct)
    {
        await plan.VoidAsync([id], ct);
        await plan.AddAsync(tenant, await db.Matters.AsNoTracking().Where(matter => matter.Id == id).ToListAsync(ct), ct);
    }
}
