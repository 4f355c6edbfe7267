using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>
/// How one child's matter was thought about in one meeting: question, permission, situation, and the conversation that
/// was agreed, with what came of it by the next meeting (A0-07, A1-08).
/// </summary>
internal sealed class SystemicRecord : Entity
{
    internal const int MaxTextLength = 4000;
    internal const int MaxNameLength = 200;

    private SystemicRecord()
    {
    }

    internal SystemicRecord(Meeting meeting, Guid childId, Opening opening, RecordAuthor presenter)
    {
        (MeetingId, ChildId, StartsAt, PresenterName) = (meeting.Id, childId, meeting.StartsAt, presenter.Name);
        Apply(opening);
    }

    public Guid MeetingId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>The meeting's start, so that a child's thread comes from one index.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    [Personal]
    public string PresenterName { get; private set; } = "";

    [Personal]
    public string Question { get; private set; } = "";

    public PermissionAnswer Permission { get; private set; }

    [Personal]
    public string? PermissionWords { get; private set; }

    [Personal]
    public string? Situation { get; private set; }

    /// <summary>Why fewer than two hypotheses stand side by side.</summary>
    [Personal]
    public string? FewHypothesesReason { get; private set; }

    /// <summary>The conversation that was agreed.</summary>
    [Personal]
    public Conversation? Conversation { get; private set; }

    /// <summary>What came of it.</summary>
    [Personal]
    public string? Outcome { get; private set; }

    /// <summary>The meeting in which that was told.</summary>
    public Guid? OutcomeMeetingId { get; private set; }

    internal void Change(Opening opening, string? fewHypothesesReason)
    {
        Apply(opening);
        FewHypothesesReason = fewHypothesesReason;
    }

    /// <summary>Agrees the conversation; what came of an earlier one must not be lost under it.</summary>
    /// <exception cref="RuleViolation"><c>conversation_held</c>.</exception>
    internal void Agree(Conversation conversation)
    {
        if (Outcome is not null)
        {
            throw new RuleViolation("conversation_held", "What came of the conversation is written down already.");
        }

        Conversation = conversation;
    }

    /// <summary>Writes down what came of the agreed conversation.</summary>
    /// <exception cref="RuleViolation"><c>no_conversation</c>.</exception>
    internal void Tell(string outcome, Guid? meetingId)
    {
        if (Conversation is null)
        {
            throw new RuleViolation("no_conversation", "No conversation was agreed.");
        }

        (Outcome, OutcomeMeetingId) = (outcome, meetingId);
    }

    /// <summary>The meeting is at another time.</summary>
    internal void Follow(Meeting meeting) => StartsAt = meeting.StartsAt;

    private void Apply(Opening opening) =>
        (Question, Permission, PermissionWords, Situation) = (opening.Question, opening.Permission, opening.PermissionWords, opening.Situation);
}
