using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Domain.Groups;

/// <summary>
/// A programme as it is given once: its people and its sessions (A2-23, A2-24). It counts its own seats, so whoever
/// changes enrolments must hold its row locked; the database refuses a count above the limit.
/// </summary>
internal sealed class TrainingGroup : Entity
{
    internal const int MaxNameLength = 200;
    internal const int MaxSeats = 10_000;

    private TrainingGroup()
    {
    }

    public Guid ProgrammeId { get; private set; }

    public string Name { get; private set; } = "";

    public int? SeatLimit { get; private set; }

    public bool Selects { get; private set; }

    public bool SelfEnrolment { get; private set; }

    public bool PartnerEnrolment { get; private set; }

    public DateOnly? EnrolmentEndsOn { get; private set; }

    /// <summary>How many have a seat.</summary>
    public int SeatsTaken { get; private set; }

    /// <summary>The last place on the waiting list that was given out; places are never given twice.</summary>
    public int LastPlace { get; private set; }

    /// <summary>When the last of its sessions begins; null while none is scheduled.</summary>
    public DateTimeOffset? LastStart { get; private set; }

    /// <summary>Why it is not given after all; null while it is.</summary>
    public string? CancelledBecause { get; private set; }

    internal bool HasSeat => SeatLimit is not { } limit || SeatsTaken < limit;

    internal static TrainingGroup Open(Guid programmeId, GroupDetails details)
    {
        var group = new TrainingGroup { ProgrammeId = programmeId };
        group.Describe(details);
        return group;
    }

    /// <summary>Changes what is said of it.</summary>
    /// <exception cref="RuleViolation"><c>seats_already_taken</c>: the limit cannot go below the seats that are taken.</exception>
    internal void Change(GroupDetails details)
    {
        if (details.SeatLimit < SeatsTaken)
        {
            throw new RuleViolation("seats_already_taken", "More people have a seat than the new limit allows.");
        }

        Describe(details);
    }

    /// <summary>It is not given after all.</summary>
    /// <exception cref="RuleViolation"><c>group_cancelled</c>.</exception>
    internal void Cancel(string because)
    {
        EnsureGiven();
        CancelledBecause = because;
    }

    /// <summary>Keeps until when enrolling makes sense.</summary>
    internal void PlannedUntil(DateTimeOffset? lastStart) => LastStart = lastStart;

    /// <summary>Takes someone in: on a seat, on the waiting list, or among those to select from.</summary>
    /// <exception cref="RuleViolation">Those of <see cref="EnsureTakesEnrolments"/>.</exception>
    internal Enrolment Admit(Guid participantId, EnrolmentSource source, Guid? teamId, DateTimeOffset now, DateOnly today)
    {
        EnsureTakesEnrolments(now, today);
        var enrolment = new Enrolment(Id, participantId, source, teamId, now);
        if (!Selects)
        {
            SeatOrQueue(enrolment, now);
        }

        return enrolment;
    }

    /// <summary>A seat for someone who was selected or whose turn it is.</summary>
    /// <exception cref="RuleViolation"><c>group_full</c>.</exception>
    internal void Seat(Enrolment enrolment, DateTimeOffset now)
    {
        if (!HasSeat)
        {
            throw new RuleViolation("group_full", "Every seat is taken.");
        }

        enrolment.Confirm(now);
        SeatsTaken++;
    }

    /// <summary>Ends an enrolment; true when a seat became free.</summary>
    internal bool Release(Enrolment enrolment, DateTimeOffset now)
    {
        var seated = enrolment.Status is EnrolmentStatus.Enrolled;
        enrolment.Cancel(now);
        SeatsTaken -= seated ? 1 : 0;
        return seated;
    }

    /// <summary>Refuses who comes too late.</summary>
    /// <exception cref="RuleViolation"><c>group_cancelled</c>, <c>enrolment_over</c>.</exception>
    internal void EnsureTakesEnrolments(DateTimeOffset now, DateOnly today)
    {
        EnsureGiven();
        if (EnrolmentEndsOn < today || LastStart <= now)
        {
            throw new RuleViolation("enrolment_over", "Enrolment has ended.");
        }
    }

    /// <summary>Refuses what is done about a group that is not given.</summary>
    /// <exception cref="RuleViolation"><c>group_cancelled</c>.</exception>
    internal void EnsureGiven()
    {
        if (CancelledBecause is not null)
        {
            throw new RuleViolation("group_cancelled", "The group was cancelled.");
        }
    }

    private void SeatOrQueue(Enrolment enrolment, DateTimeOffset now)
    {
        if (HasSeat)
        {
            Seat(enrolment, now);
        }
        else
        {
            enrolment.Queue(++LastPlace);
        }
    }

    private void Describe(GroupDetails details) =>
        (Name, SeatLimit, Selects, SelfEnrolment, PartnerEnrolment, EnrolmentEndsOn) =
        (details.Name, details.SeatLimit, details.Selects, details.SelfEnrolment, details.PartnerEnrolment, details.EnrolmentEndsOn);
}
