namespace SystemicPlatform.Contracts.Meetings;

/// <summary>One planned meeting of a series.</summary>
/// <param name="MeetingId">The occurrence.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Version">Rises with every change of the occurrence; what was planned for an older version is void.</param>
/// <param name="OriginalDate">The day that the rule gave, in Europe/Helsinki, by which calendars know it; null for a single meeting.</param>
public sealed record ScheduledOccurrence(
    Guid MeetingId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Version, DateOnly? OriginalDate = null);
