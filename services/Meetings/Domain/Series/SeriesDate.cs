namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>What a series does when one of its dates is a public holiday or one of the two eves.</summary>
internal enum HolidayPolicy
{
    /// <summary>The meeting is left out.</summary>
    Skip,

    /// <summary>The meeting moves to the next working day that is no eve.</summary>
    NextWorkingDay,
}

/// <summary>What became of a date of the rule.</summary>
internal enum SeriesDateStatus
{
    Planned,
    Skipped,
    Moved,
}

/// <summary>One date of a series. A skipped date stays in the list, so that the gap is visible (R-04, E3).</summary>
/// <param name="OriginalDate">Day the rule gives: identifies the occurrence whatever happens to it.</param>
/// <param name="Date">Day the meeting is held; of a skipped one the original day.</param>
/// <param name="Status">Planned, skipped or moved.</param>
/// <param name="Reason">Name key of the holiday that moved or skipped it, e.g. <c>easterMonday</c>; else null.</param>
internal sealed record SeriesDate(DateOnly OriginalDate, DateOnly Date, SeriesDateStatus Status, string? Reason);
