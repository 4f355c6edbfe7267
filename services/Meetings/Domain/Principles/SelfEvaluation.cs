using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Principles;

/// <summary>How a team looks at its own work against the nine principles, after a meeting, a process round or by itself (A1-01, A2-30).</summary>
internal sealed class SelfEvaluation : Entity
{
    internal const int MaxTextLength = 4000;
    internal const int MaxNameLength = 200;

    private SelfEvaluation()
    {
    }

    internal SelfEvaluation(
        Guid teamId, Guid? childId, Guid? meetingId, Guid? processId, DateOnly on, IReadOnlyList<int> ratings, string? words, RecordAuthor by) =>
        (TeamId, ChildId, MeetingId, ProcessId, On, Ratings, Words, ByName) =
            (teamId, childId, meetingId, processId, on, ratings.ToArray(), words, by.Name);

    public Guid TeamId { get; private set; }

    /// <summary>The child, for a child's own team and for a meeting about one child.</summary>
    public Guid? ChildId { get; private set; }

    /// <summary>The meeting looked at, if it was one.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The process looked at, if it was one.</summary>
    public Guid? ProcessId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Nine numbers from 1 to 5, in the order of the principles.</summary>
    public int[] Ratings { get; private set; } = [];

    [Personal]
    public string? Words { get; private set; }

    [Personal]
    public string ByName { get; private set; } = "";
}
