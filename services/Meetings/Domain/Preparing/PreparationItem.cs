using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Preparing;

/// <summary>One thing to see to before a meeting (R-05, A0-23), and who saw to it.</summary>
internal sealed class PreparationItem : Entity
{
    internal const int MaxTextLength = 300;
    internal const int MaxNameLength = 200;

    private PreparationItem()
    {
    }

    internal PreparationItem(Meeting meeting, Guid? childId, int position, PreparationTask task, PreparationOwner owner, string? text = null) =>
        (MeetingId, ChildId, Position, Task, Owner, Text) = (meeting.Id, childId, position, task, owner, text);

    public Guid MeetingId { get; private set; }

    /// <summary>The child, for a meeting about one child and for what each of several children brings; behind that child's gate.</summary>
    public Guid? ChildId { get; private set; }

    /// <summary>Place in the list, from 1; among several children the same for each.</summary>
    public int Position { get; private set; }

    public PreparationTask Task { get; private set; }

    /// <summary>Who brings it.</summary>
    public PreparationOwner Owner { get; private set; }

    /// <summary>Its own words; null = the task's.</summary>
    [Personal]
    public string? Text { get; private set; }

    /// <summary>UTC; null = still to be done.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    [Personal]
    public string? DoneByName { get; private set; }

    /// <summary>It is seen to, or it turned out that it is not.</summary>
    internal void Tick(bool done, RecordAuthor by, DateTimeOffset now) => (DoneAt, DoneByName) = (done ? now : null, done ? by.Name : null);
}
