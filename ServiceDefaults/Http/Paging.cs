using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Keyset paging from <c>?limit&amp;cursor</c>. Use it as a parameter with <c>[AsParameters]</c>; the query keeps to
/// rows after the cursor by a comparison that the list's index serves, so page 1,000 costs what page 1 costs. A cursor
/// is part of a URL, so it holds ids and instants, never a name.
/// </summary>
/// <param name="Limit">1–200 rows, 50 when absent; outside that range 400.</param>
/// <param name="Cursor">What the previous page gave as <c>next</c>.</param>
public sealed record Paging([FromQuery] int? Limit = null, [FromQuery] string? Cursor = null)
{
    private const int DefaultLimit = 50;
    private const int MaxLimit = 200;
    private const string DayFormat = "yyyy-MM-dd";
    private const char Separator = '|';

    /// <summary>How many rows the page has at most.</summary>
    public int Size => Limit switch
    {
        null => DefaultLimit,
        >= 1 and <= MaxLimit => Limit.Value,
        _ => throw new Problem(Problems.InvalidParameter, $"limit: 1–{MaxLimit}."),
    };

    /// <summary>The id after which the page begins; null on the first page. For lists in order of id.</summary>
    public Guid? AfterId() => Keys(1) is { } keys ? Id(keys[0]) : null;

    /// <summary>The instant and id after which the page begins. For lists in order of time, then id.</summary>
    public (DateTimeOffset At, Guid Id)? AfterInstant() =>
        Keys(2) is not { } keys ? null
        : long.TryParse(keys[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.Ticks
            ? (new DateTimeOffset(ticks, TimeSpan.Zero), Id(keys[1]))
            : throw new Problem(Problems.InvalidCursor);

    /// <summary>The day and id after which the page begins. For lists in order of a day, then id.</summary>
    public (DateOnly Day, Guid Id)? AfterDay() =>
        Keys(2) is not { } keys ? null
        : DateOnly.TryParseExact(keys[0], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day, Id(keys[1]))
            : throw new Problem(Problems.InvalidCursor);

    /// <summary>The number and id after which the page begins. For lists in order of a count, then id.</summary>
    public (int Number, Guid Id)? AfterNumber() =>
        Keys(2) is not { } keys ? null
        : int.TryParse(keys[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (number, Id(keys[1]))
            : throw new Problem(Problems.InvalidCursor);

    /// <summary>The cursor of the page behind a row, for lists in order of id.</summary>
    public static string CursorAfter(Guid id) => Encode([id]);

    /// <summary>Reads one row more than the page has, to know whether there is a next one.</summary>
    /// <param name="query">Filtered and ordered by the keys.</param>
    /// <param name="keys">The row's keys, in the order of the list.</param>
    /// <param name="ct">Cancels the query.</param>
    public async Task<Page<T>> ReadAsync<T>(IQueryable<T> query, Func<T, object[]> keys, CancellationToken ct)
    {
        var rows = await query.Take(Size + 1).ToListAsync(ct);
        if (rows.Count <= Size)
        {
            return new Page<T>(rows, null);
        }

        rows.RemoveAt(Size);
        return new Page<T>(rows, Encode(keys(rows[^1])));
    }

    private static string Encode(object[] keys) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, keys.Select(key => key switch
        {
            DateTimeOffset at => at.UtcTicks.ToString(CultureInfo.InvariantCulture),
            DateOnly day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
            _ => Convert.ToString(key, CultureInfo.InvariantCulture),
        }))));

    private string[]? Keys(int count)
    {
        if (string.IsNullOrEmpty(Cursor))
        {
            return null;
        }

        var bytes = new byte[Cursor.Length];
        if (!Base64Url.IsValid(Cursor) || !Base64Url.TryDecodeFromChars(Cursor, bytes, out var written))
        {
            throw new Problem(Problems.InvalidCursor);
        }

        var keys = Encoding.UTF8.GetString(bytes, 0, written).Split(Separator);
        return keys.Length == count ? keys : throw new Problem(Problems.InvalidCursor);
    }

    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : throw new Problem(Problems.InvalidCursor);
}
