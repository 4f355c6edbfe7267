namespace SystemicPlatform.ServiceDefaults.Calendars;

/// <summary>
/// One entry of somebody's calendar. It has room for a kind, a time and a link and for nothing else: calendars are
/// shared, copied to telephones and shown on screens, so no name and no free text gets into one (L-26).
/// </summary>
/// <param name="Uid">The same for as long as the meeting or series lives, e.g. <c>ID@host</c>.</param>
/// <param name="Sequence">Rises with every change under the same <paramref name="Uid"/>, whichever meeting changed.</param>
/// <param name="StartsAt">Beginning, or the first one of a repeating entry.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Summary">The kind of meeting in the reader's language.</param>
/// <param name="Link">Where those who may read more.</param>
public sealed record CalendarEvent(
    string Uid, int Sequence, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Summary, Uri Link)
{
    /// <summary>How it repeats; null for a single one.</summary>
    public CalendarRepeat? Repeat { get; init; }

    /// <summary>For one meeting of a repeating entry: when the rule would have begun it (RECURRENCE-ID).</summary>
    public DateTimeOffset? OriginalStart { get; init; }

    /// <summary>True when it will not be.</summary>
    public bool Cancelled { get; init; }
}

/// <summary>How an entry repeats, in local time of Europe/Helsinki.</summary>
/// <param name="Time">When on its days, on the wall.</param>
/// <param name="Rule">RFC 5545 without COUNT and UNTIL; null when only <paramref name="Added"/> give its days.</param>
/// <param name="LastStart">Beginning of the last meeting that the rule gives.</param>
/// <param name="Left">Beginnings that the rule gives and that are left out.</param>
/// <param name="Added">Beginnings that the rule does not give.</param>
public sealed record CalendarRepeat(
    TimeOnly Time, string? Rule, DateTimeOffset LastStart, IReadOnlyList<DateTimeOffset> Left, IReadOnlyList<DateTimeOffset> Added);
