using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>
/// Copy of what another service has on its calendar, as it last told of it: a meeting, an evaluation, a step. The highest
/// version wins, and of one version the newest fact.
/// </summary>
internal sealed class Matter : Entity
{
    private static readonly DateTimeOffset FirstMoment = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private Matter()
    {
    }

    /// <summary>A matter that stands, under the id that its service gave it.</summary>
    public Matter(MatterKind kind, Guid id, int version, DateTimeOffset asOf) =>
        (Id, Kind, Version, AsOf, CircleId, StartsAt, EndsAt) = (id, kind, version, asOf, id, asOf, asOf);

    /// <summary>An occurrence of a series, or a single meeting.</summary>
    public static Matter Meeting(
        Guid? seriesId, Guid teamId, Guid? childId, MeetingKind kind, ScheduledOccurrence occurrence, DateTimeOffset at) =>
        new(MatterKind.Meeting, occurrence.MeetingId, occurrence.Version, at)
        {
            SeriesId = seriesId,
            TeamId = teamId,
            ChildId = childId,
            MeetingKind = kind,
            StartsAt = occurrence.StartsAt,
            EndsAt = occurrence.EndsAt,
            OriginalDate = occurrence.OriginalDate,
        };

    /// <summary>A matter with a day, or with a first and a last one, and no time of day.</summary>
    public static Matter Due(
        MatterKind kind, Guid id, Guid? childId, int version, DateOnly first, DateOnly last, DateTimeOffset at,
        bool forEveryone = false, MatterStatus status = MatterStatus.Open) =>
        new(kind, id, version, at)
        {
            ChildId = childId,
            AllDay = true,
            ForEveryone = forEveryone,
            Status = status,
            StartsAt = HelsinkiTime.ToInstant(first, TimeOnly.MinValue),
            EndsAt = HelsinkiTime.ToInstant(last, TimeOnly.MinValue),
        };

    /// <summary>The same with one day.</summary>
    public static Matter Due(MatterKind kind, Guid id, Guid? childId, int version, DateOnly on, DateTimeOffset at) =>
        Due(kind, id, childId, version, on, on, at);

    /// <summary>A version for what its service does not number: rises with time, and is the same for the same fact.</summary>
    public static int VersionAt(DateTimeOffset at) => checked((int)(at - FirstMoment).TotalSeconds);

    public MatterKind Kind { get; private init; }

    /// <summary>Kind of meeting; null for what is none.</summary>
    public MeetingKind? MeetingKind { get; private init; }

    public Guid? SeriesId { get; private init; }

    /// <summary>The day that the rule of its series gave, by which calendars know it; null for what is in no series.</summary>
    public DateOnly? OriginalDate { get; private init; }

    /// <summary>What the people it concerns by name are kept under: itself, or the group of a session.</summary>
    public Guid CircleId { get; init; }

    /// <summary>Whose meeting it is; null where the child or the people say who is told.</summary>
    public Guid? TeamId { get; init; }

    public Guid? ChildId { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset EndsAt { get; init; }

    /// <summary>It has days and no time of day; then both moments are midnights in Helsinki.</summary>
    public bool AllDay { get; init; }

    /// <summary>Partners may be told without being named.</summary>
    public bool ForEveryone { get; init; }

    public int Version { get; private init; }

    public MatterStatus Status { get; init; }

    public DateTimeOffset AsOf { get; private init; }

    public DateOnly FirstDay => HelsinkiTime.DayOf(StartsAt);

    public DateOnly LastDay => HelsinkiTime.DayOf(EndsAt);

    /// <summary>First moment at which it is too late to tell of it beforehand.</summary>
    public DateTimeOffset Deadline => AllDay ? HelsinkiTime.ToInstant(LastDay.AddDays(1), TimeOnly.MinValue) : StartsAt;
}
