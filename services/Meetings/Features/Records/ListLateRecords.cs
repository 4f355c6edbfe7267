using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Lists meetings that were held some days ago and whose record has not been shared, longest waiting first (L-25).</summary>
internal static class ListLateRecords
{
    private const int DefaultDays = 3;
    private const int MaxDays = 365;

    /// <summary>A meeting whose record is missing.</summary>
    /// <param name="MeetingId">The meeting.</param>
    /// <param name="TeamId">Whose it was.</param>
    /// <param name="Kind">Kind of meeting.</param>
    /// <param name="EndedAt">UTC.</param>
    /// <param name="IsOpened">Someone has begun to write.</param>
    internal sealed record Item(Guid MeetingId, Guid TeamId, MeetingKind Kind, DateTimeOffset EndedAt, bool IsOpened);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/late-records", Handle).Requires(Permission.KeepRecords).WithSummary("Meetings held whose record has not been shared");

    internal static async Task<Ok<Page<Item>>> Handle(
        [FromQuery] int? days, [AsParameters] Paging paging, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        if (days is < 0 or > MaxDays)
        {
            throw new Problem(Problems.InvalidParameter, $"days: 0–{MaxDays}.");
        }

        var tenant = caller.Tenant;
        return TypedResults.Ok(await ReadPageAsync(
            db.Meetings.Where(row => row.Tenant == tenant), days ?? DefaultDays, paging, "GET /late-records", db, caller, trail, clock, ct));
    }

    /// <summary>Of these meetings, those that have waited so many days for their record, and whose children the caller may see.</summary>
    internal static async Task<Page<Item>> ReadPageAsync(
        IQueryable<Meeting> meetings, int days, Paging paging, string action, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var (now, supervises) = (clock.GetUtcNow(), caller.Supervises(Permission.KeepRecords));
        var latest = now.AddDays(-days);
        var late = meetings.AsNoTracking().Where(row => row.Status == MeetingStatus.Held && row.RecordSharedAt == null
            && row.EndsAt <= latest && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)));
        if (paging.AfterInstant() is { } after)
        {
            late = late.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.EndsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(
            late.OrderBy(row => row.EndsAt).ThenBy(row => row.Id)
                .Select(row => new { Meeting = row, IsOpened = db.Records.Any(record => record.MeetingId == row.Id) }),
            row => [row.Meeting.EndsAt, row.Meeting.Id], ct);
        trail.Listed(page.Items.Select(row => row.Meeting.ChildId).OfType<Guid>().Distinct(), action);
        return new Page<Item>(
            [.. page.Items.Select(row => new Item(row.Meeting.Id, row.Meeting.TeamId, row.Meeting.Kind, row.Meeting.EndsAt, row.IsOpened))], page.Next);
    }
}
