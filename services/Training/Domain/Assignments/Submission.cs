using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Domain.Assignments;

/// <summary>What someone handed in for an assignment, and what came of it. Returned work can be handed in again.</summary>
[OutlivesChild("Work of somebody who is trained, who is told to name no child.")]
internal sealed class Submission : Entity
{
    internal const int MaxTextLength = 20_000;

    private Submission()
    {
    }

    internal Submission(Guid assignmentId, Guid enrolmentId, string text, DateTimeOffset now) =>
        (AssignmentId, EnrolmentId, Text, HandedInAt) = (assignmentId, enrolmentId, text, now);

    public Guid AssignmentId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    public SubmissionStatus Status { get; private set; }

    public DateTimeOffset HandedInAt { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>What the reviewer says to it.</summary>
    [Personal]
    public string? Note { get; private set; }

    /// <summary>Hands it in again.</summary>
    /// <exception cref="RuleViolation"><c>submission_already_accepted</c>.</exception>
    internal void HandInAgain(string text, DateTimeOffset now)
    {
        EnsureNotAccepted();
        (Text, HandedInAt, Status, ReviewedAt) = (text, now, SubmissionStatus.HandedIn, null);
    }

    /// <summary>Accepts it, or returns it with a note.</summary>
    /// <exception cref="RuleViolation"><c>submission_already_accepted</c>.</exception>
    internal void Review(bool accepted, string? note, DateTimeOffset now)
    {
        EnsureNotAccepted();
        (Status, Note, ReviewedAt) = (accepted ? SubmissionStatus.Accepted : SubmissionStatus.Returned, note, now);
    }

    private void EnsureNotAccepted()
    {
        if (Status is SubmissionStatus.Accepted)
        {
            throw new RuleViolation("submission_already_accepted", "The work was accepted before.");
        }
    }
}

/// <summary>Where it stands.</summary>
internal enum SubmissionStatus
{
    HandedIn,
    Accepted,
    Returned,
}
