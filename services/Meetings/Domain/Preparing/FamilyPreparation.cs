using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Preparing;

/// <summary>
/// How one member of the family prepares for a meeting, in their own words (A1-05). They may change it until the meeting
/// begins. Another member of the family does not see it: two homes prepare apart.
/// </summary>
internal sealed class FamilyPreparation : Entity
{
    internal const int MaxTextLength = 2000;
    internal const int MaxNameLength = 200;

    private FamilyPreparation()
    {
    }

    public Guid MeetingId { get; private set; }

    public Guid ChildId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>As their token says.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>What they hope to solve.</summary>
    [Personal]
    public string? Hope { get; private set; }

    /// <summary>Who should come, and why.</summary>
    [Personal]
    public string? Invitees { get; private set; }

    /// <summary>What may be told, and who tells it.</summary>
    [Personal]
    public string? Sharing { get; private set; }

    /// <summary>UTC: when it was said last.</summary>
    public DateTimeOffset At { get; private set; }

    internal static FamilyPreparation Of(Meeting meeting, Guid childId, Guid personId) =>
        new() { MeetingId = meeting.Id, ChildId = childId, PersonId = personId };

    /// <summary>Says it, at first or anew.</summary>
    /// <exception cref="RuleViolation"><c>meeting_begun</c>, those of <see cref="Meeting.EnsureComing"/>.</exception>
    internal void Say(Meeting meeting, FamilyWishes wishes, RecordAuthor by, DateTimeOffset now)
    {
        meeting.EnsureComing();
        if (now >= meeting.StartsAt)
        {
            throw new RuleViolation("meeting_begun", "The meeting has begun; one prepares before.");
        }

        (Hope, Invitees, Sharing, Name, At) = (wishes.Hope, wishes.Invitees, wishes.Sharing, by.Name, now);
    }
}

/// <summary>What somebody wishes of a meeting.</summary>
/// <param name="Hope">What they hope to solve.</param>
/// <param name="Invitees">Who should come, and why.</param>
/// <param name="Sharing">What may be told, and who tells it.</param>
internal sealed record FamilyWishes(
    [property: Personal] string? Hope = null, [property: Personal] string? Invitees = null, [property: Personal] string? Sharing = null);
