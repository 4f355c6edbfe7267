namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>From where, and in what, the offset of a rung counts.</summary>
internal enum Measure
{
    /// <summary>Told when it becomes known; the offset is in minutes.</summary>
    AtOnce,

    /// <summary>Elapsed minutes from the beginning, not hours on the wall: a day before is 24 hours also where the clock changes between.</summary>
    MinutesFromStart,

    /// <summary>Days from the first day, at eight in the morning of a working day.</summary>
    DaysFromFirst,

    /// <summary>Days from the last day, at eight in the morning of a working day.</summary>
    DaysFromLast,
}
