using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Enrolments;

/// <summary>A participant in a group. One at a time that was not cancelled; enrolling again is a new one at the end of the queue.</summary>
internal sealed class Enrolment : Entity
{
    private Enrolment()
    {
    }

    internal Enrolment(Guid groupId, Guid participantId, EnrolmentSource source, Guid? teamId, DateTimeOffset now) =>
        (GroupId, ParticipantId, Source, TeamId, RegisteredAt, Status) = (groupId, participantId, source, teamId, now, EnrolmentStatus.Applied);

    public Guid GroupId { get; private set; }

    public Guid ParticipantId { get; private set; }

    public EnrolmentStatus Status { get; private set; }

    public EnrolmentSource Source { get; private set; }

    /// <summary>The team that was enrolled as a whole.</summary>
    public Guid? TeamId { get; private set; }

    /// <summary>Place on the waiting list, the lowest first; kept after moving up.</summary>
    public int? Place { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>When they got their seat.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    internal void Queue(int place) => (Status, Place) = (EnrolmentStatus.Waiting, place);

    /// <summary>They have a seat.</summary>
    /// <exception cref="RuleViolation"><c>enrolment_not_open</c>: has a seat already, or has ended.</exception>
    internal void Confirm(DateTimeOffset now)
    {
        if (Status is not (EnrolmentStatus.Applied or EnrolmentStatus.Waiting))
        {
            throw new RuleViolation("enrolment_not_open", "The enrolment has its seat or has ended.");
        }

        (Status, ConfirmedAt) = (EnrolmentStatus.Enrolled, now);
    }

    /// <summary>Others were selected.</summary>
    /// <exception cref="RuleViolation"><c>enrolment_not_open</c>: only those who applied can be left out.</exception>
    internal void LeaveOut(DateTimeOffset now)
    {
        if (Status is not EnrolmentStatus.Applied)
        {
            throw new RuleViolation("enrolment_not_open", "Only those who wait for the selection can be left out.");
        }

        (Status, EndedAt) = (EnrolmentStatus.NotSelected, now);
    }

    /// <summary>They do not take part after all.</summary>
    /// <exception cref="RuleViolation"><c>enrolment_already_cancelled</c>.</exception>
    internal void Cancel(DateTimeOffset now)
    {
        if (Status is EnrolmentStatus.Cancelled)
        {
            throw new RuleViolation("enrolment_already_cancelled", "The enrolment was cancelled before.");
        }

        (Status, EndedAt) = (EnrolmentStatus.Cancelled, now);
    }
}
