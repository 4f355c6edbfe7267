using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>Something said while thinking about a child: a row of its own, so that many add at once.</summary>
internal sealed class SystemicNote : Entity
{
    private SystemicNote()
    {
    }

    internal SystemicNote(SystemicRecord record, SystemicNoteKind kind, string text, string? answer, Guid? questionId, RecordAuthor by, DateTimeOffset now) =>
        (RecordId, ChildId, Kind, Text, Answer, QuestionId, ByName, At) = (record.Id, record.ChildId, kind, text, answer, questionId, by.Name, now);

    public Guid RecordId { get; private set; }

    public Guid ChildId { get; private set; }

    public SystemicNoteKind Kind { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>What a question brought.</summary>
    [Personal]
    public string? Answer { get; private set; }

    /// <summary>The question of the bank, where it was one.</summary>
    public Guid? QuestionId { get; private set; }

    [Personal]
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }
}

/// <summary>What a note is.</summary>
internal enum SystemicNoteKind
{
    /// <summary>What a listener thought of.</summary>
    Reflection,

    /// <summary>A circular question that was asked or shall be.</summary>
    CircularQuestion,
}
