namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>What became of a meeting.</summary>
internal enum MeetingStatus
{
    /// <summary>It is held when the series says.</summary>
    Planned,

    /// <summary>Left out because its day is a public holiday or an eve; the gap stays visible .</summary>
    Skipped,

    /// <summary>It is held at another time than the series says.</summary>
    Moved,

    /// <summary>Somebody called it off.</summary>
    Cancelled,

    /// <summary>It took place.</summary>
    Held,
}
