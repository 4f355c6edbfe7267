using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>What was done to a meeting or a series.</summary>
internal enum ChangeKind
{
    Scheduled,
    Changed,
    Skipped,
    Cancelled,
    Restored,
    Held,
    SeriesChanged,
    SeriesEnded,
}

/// <summary>One value that became another.</summary>
/// <param name="Field">Name in camelCase.</param>
/// <param name="From">Before, as text.</param>
/// <param name="To">After, as text.</param>
internal sealed record FieldChange(string Field, string? From, string? To);

/// <summary>A line of the history: what was done, by whom, when and why. Never changed.</summary>
[ErasedWith(typeof(Meeting), nameof(MeetingId))]
[ErasedWith(typeof(MeetingSeries), nameof(SeriesId))]
internal sealed class MeetingChange : Entity
{
    private MeetingChange()
    {
    }

    private MeetingChange(Guid? seriesId, Guid? meetingId, Guid? childId, ChangeKind kind, IReadOnlyList<FieldChange> fields, string? reason) =>
        (SeriesId, MeetingId, ChildId, Kind, Fields, Reason) = (seriesId, meetingId, childId, kind, fields, reason);

    /// <summary>The series, for what was done to a whole series or a part of it.</summary>
    public Guid? SeriesId { get; private set; }

    /// <summary>The meeting, for what was done to one.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The child whose data the line is.</summary>
    public Guid? ChildId { get; private set; }

    public ChangeKind Kind { get; private set; }

    /// <summary>What became different.</summary>
    [Personal]
    public IReadOnlyList<FieldChange> Fields { get; private set; } = [];

    /// <summary>Why, in the words of whoever did it.</summary>
    [Personal]
    public string? Reason { get; private set; }

    /// <summary>Token subject, or <c>system:meetings</c>.</summary>
    public string BySubject { get; private set; } = "";

    /// <summary>Name as of then: the line still says who it was when they have left.</summary>
    [Personal]
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    internal static MeetingChange Of(Meeting meeting, ChangeKind kind, string? reason, IReadOnlyList<FieldChange>? fields = null) =>
        new(null, meeting.Id, meeting.ChildId, kind, fields ?? [], reason);

    internal static MeetingChange Of(MeetingSeries series, ChangeKind kind, string? reason, IReadOnlyList<FieldChange>? fields = null) =>
        new(series.Id, null, series.ChildId, kind, fields ?? [], reason);

    /// <summary>Says who did it and when.</summary>
    internal MeetingChange By(string subject, string name, DateTimeOffset at)
    {
        (BySubject, ByName, At) = (subject, name, at);
        return this;
    }
}
