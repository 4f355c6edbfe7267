using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.CooperationRecords;

/// <summary>
/// The record of a cooperation meeting (A3-19). Its seven sections are rows of their own: two people who write in two
/// sections do not meet, and two in one section notice each other.
/// </summary>
internal sealed class CooperationRecord : Entity
{
    private readonly List<CooperationSection> sections = [];

    private CooperationRecord()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>The meeting in the calendar.</summary>
    public Guid? MeetingId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Number of the version that was shared last; 0 = none.</summary>
    public int SharedVersion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>How many writings the shared version holds.</summary>
    public int SharedWritings { get; private set; }

    /// <summary>All seven, in their order.</summary>
    public IReadOnlyList<CooperationSection> Sections => sections;

    /// <summary>True when something was written since it was shared.</summary>
    internal bool ChangedSinceShared => SharedVersion == 0 || Writings != SharedWritings;

    private int Writings => sections.Sum(section => section.Writings);

    /// <summary>Sections of which nothing is said yet.</summary>
    internal IReadOnlyList<CooperationSectionKind> Missing =>
        [.. sections.Where(section => section.WrittenAt is null).Select(section => section.Kind).Order()];

    internal static CooperationRecord Open(Guid childId, Guid? meetingId, DateOnly on)
    {
        var record = new CooperationRecord { ChildId = childId, MeetingId = meetingId, On = on };
        record.sections.AddRange(Enum.GetValues<CooperationSectionKind>().Select(kind => new CooperationSection(record.Id, childId, kind)));
        return record;
    }

    /// <summary>Shares what is written with all participants, as a version that stays as it is.</summary>
    /// <exception cref="RuleViolation"><c>section_missing</c>, <c>goal_without_work</c>, <c>nothing_new</c>.</exception>
    internal CooperationVersion Share(string by, DateTimeOffset now)
    {
        if (Missing is { Count: > 0 } missing)
        {
            throw new RuleViolation("section_missing", $"A record is shared when all its sections are written. Missing: {string.Join(", ", missing)}.");
        }

        var content = sections.Aggregate(new CooperationContent(), (all, section) => all.With(section.Content));
        EnsureEachGoalHasWork(content);
        if (!ChangedSinceShared)
        {
            throw new RuleViolation("nothing_new", "Nothing was written since the record was shared.");
        }

        (SharedVersion, SharedWritings, SharedAt) = (SharedVersion + 1, Writings, now);
        return new CooperationVersion(this, content, by);
    }

    private static void EnsureEachGoalHasWork(CooperationContent content)
    {
        var worked = content.WorkPlan!.Select(work => work.GoalKey).ToHashSet(StringComparer.Ordinal);
        if (content.Goals!.FirstOrDefault(goal => !worked.Contains(goal.Key)) is { } idle)
        {
            throw new RuleViolation("goal_without_work", $"Who does what and when for goal {idle.Key}?");
        }
    }
}
