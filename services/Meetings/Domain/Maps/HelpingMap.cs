using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Maps;

/// <summary>
/// One version of a child's collaborative helping map (A1-09): it starts from what the client hopes life to be like, in
/// their own words. A version never changes; the next one is added to it, in this meeting or a later one (A1-06).
/// </summary>
internal sealed class HelpingMap : Entity
{
    internal const int MaxTextLength = 4000;
    internal const int MaxNameLength = 200;

    private HelpingMap()
    {
    }

    /// <summary>The next version.</summary>
    /// <param name="childId">Whose map.</param>
    /// <param name="meetingId">In which meeting it was drawn.</param>
    /// <param name="version">One more than the last.</param>
    /// <param name="content">What it says.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="now">UTC.</param>
    internal HelpingMap(Guid childId, Guid meetingId, int version, HelpingMapContent content, RecordAuthor by, DateTimeOffset now) =>
        (ChildId, MeetingId, Version, Content, ByName, At) = (childId, meetingId, version, content, by.Name, now);

    public Guid ChildId { get; private set; }

    public Guid MeetingId { get; private set; }

    /// <summary>From 1, across the child's meetings.</summary>
    public int Version { get; private set; }

    [Personal]
    public HelpingMapContent Content { get; private set; } = new("", "", null, null, null);

    [Personal]
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }
}

/// <summary>The four questions of a helping map; only the first has to be answered before the others.</summary>
/// <param name="Vision">What life is hoped to be like, in the client's own words.</param>
/// <param name="Whose">Whose words these are.</param>
/// <param name="Obstacles">What stands in the way.</param>
/// <param name="Supports">Who and what helps.</param>
/// <param name="Plan">What is tried next.</param>
internal sealed record HelpingMapContent(
    [property: Personal] string Vision, [property: Personal] string Whose, [property: Personal] string? Obstacles = null,
    [property: Personal] string? Supports = null, [property: Personal] string? Plan = null);
