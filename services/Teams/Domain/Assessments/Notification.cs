using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Domain.Assessments;

/// <summary>
/// A child-protection notification or a contact about one child, and the assessment of service needs that follows from
/// it. One for each child, also when one letter names several: the assessment is made separately (L-18).
/// </summary>
internal sealed class Notification : Entity
{
    private Notification()
    {
    }

    public Guid ChildId { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public NotificationKind Kind { get; private set; }

    public bool Urgent { get; private set; }

    [Personal]
    public string? Notifier { get; private set; }

    [Personal]
    public string? Concern { get; private set; }

    public AssessmentState State { get; private set; }

    /// <summary>The 7th working day: to start, or to decide that nothing is to be assessed, and to tell (L-03, L-06).</summary>
    public DateOnly StartBy { get; private set; }

    /// <summary>Three months from receipt: the target.</summary>
    public DateOnly DueBy { get; private set; }

    /// <summary>The same rolled to the next open day (L-05).</summary>
    public DateOnly DueByRolled { get; private set; }

    public DateOnly? UrgentNeedAssessedOn { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    public DateOnly? NotNeededOn { get; private set; }

    [Personal]
    public string? WhyNotNeeded { get; private set; }

    public DateOnly? ChildToldOn { get; private set; }

    [Personal]
    public string? WhyChildNotTold { get; private set; }

    public DateOnly? GuardianToldOn { get; private set; }

    [Personal]
    public string? WhyGuardianNotTold { get; private set; }

    /// <summary>True when the assessment led to a decision on services; null while it is not complete.</summary>
    public bool? LedToDecision { get; private set; }

    public DateOnly? DecisionInEffectOn { get; private set; }

    [Personal]
    public string? WhyLate { get; private set; }

    /// <summary>What has to be done next; null when nothing is left.</summary>
    public AssessmentDuty? NextDuty { get; private set; }

    /// <summary>Last day for <see cref="NextDuty"/>: the order of the overdue list.</summary>
    public DateOnly? NextDueOn { get; private set; }

    public static Notification Receive(Guid childId, NotificationDetails details, AssessmentDeadlines deadlines, DateOnly today)
    {
        DemandNotAhead(details.ReceivedOn, today);
        var notification = new Notification
        {
            ChildId = childId,
            ReceivedOn = details.ReceivedOn,
            Kind = details.Kind,
            Urgent = details.Urgent,
            Notifier = details.Notifier,
            Concern = details.Concern,
            StartBy = deadlines.AssessmentStartBy,
            DueBy = deadlines.AssessmentDueBy,
            DueByRolled = deadlines.AssessmentDueByRolled,
        };
        notification.FindNextDuty();
        return notification;
    }

    /// <summary>The urgent need was assessed (L-02).</summary>
    public void AssessUrgentNeed(DateOnly on, DateOnly today)
    {
        Demand(Urgent && UrgentNeedAssessedOn is null, "urgent_need_not_open", "No urgent need waits to be assessed.");
        DemandDay(on, today);
        UrgentNeedAssessedOn = on;
        FindNextDuty();
    }

    /// <summary>The assessment starts.</summary>
    public void Start(DateOnly on, DateOnly today)
    {
        Demand(State == AssessmentState.Received, "assessment_already_decided", "Whether to assess was decided before.");
        DemandDay(on, today);
        (State, StartedOn) = (AssessmentState.Started, on);
        FindNextDuty();
    }

    /// <summary>It was decided that nothing is to be assessed.</summary>
    public void DecideNotNeeded(DateOnly on, string why, DateOnly today)
    {
        Demand(State == AssessmentState.Received, "assessment_already_decided", "Whether to assess was decided before.");
        DemandDay(on, today);
        (State, NotNeededOn, WhyNotNeeded) = (AssessmentState.NotNeeded, on, why);
        FindNextDuty();
    }

    /// <summary>The assessment is complete, with or without a decision on services.</summary>
    public void Complete(DateOnly on, bool ledToDecision, DateOnly today)
    {
        Demand(State == AssessmentState.Started, "assessment_not_under_way", "Only an assessment that has started can be completed.");
        DemandDay(on, today);
        Demand(on >= StartedOn, "assessment_ends_before_start", "An assessment cannot end before it starts.");
        (State, CompletedOn, LedToDecision) = (AssessmentState.Completed, on, ledToDecision);
        FindNextDuty();
    }

    /// <summary>The child or the guardian was told (L-06).</summary>
    public void Tell(Informed whom, DateOnly on, DateOnly today)
    {
        DemandDay(on, today);
        DemandNotTold(whom);
        ChildToldOn = whom == Informed.Child ? on : ChildToldOn;
        GuardianToldOn = whom == Informed.Guardian ? on : GuardianToldOn;
        FindNextDuty();
    }

    /// <summary>The child or the guardian is not told, for a reason such as the child's age or safety.</summary>
    public void LeaveUntold(Informed whom, string why)
    {
        DemandNotTold(whom);
        (WhyChildNotTold, WhyGuardianNotTold) = whom == Informed.Child ? (why, WhyGuardianNotTold) : (WhyChildNotTold, why);
        FindNextDuty();
    }

    /// <summary>True when the person was told, or a reason is recorded.</summary>
    public bool IsSettled(Informed whom) => whom == Informed.Child
        ? ChildToldOn is not null || WhyChildNotTold is not null
        : GuardianToldOn is not null || WhyGuardianNotTold is not null;

    /// <summary>The decision is in effect, within three months from the beginning unless there is a special reason (L-16).</summary>
    public void PutIntoEffect(DateOnly on, string? whyLate, DateOnly today)
    {
        Demand(LedToDecision is true && DecisionInEffectOn is null, "no_decision_waits", "No decision waits to be put into effect.");
        DemandDay(on, today);
        Demand(on >= CompletedOn, "decision_before_assessment", "A decision follows the assessment.");
        Demand(on <= DueByRolled || whyLate is not null, "special_reason_required", "After three months a special reason is needed.");
        (DecisionInEffectOn, WhyLate) = (on, whyLate);
        FindNextDuty();
    }

    private void FindNextDuty()
    {
        var next = AssessmentDuties.Open(this).OrderBy(duty => duty.By).ThenBy(duty => duty.Duty)
            .Select(duty => ((AssessmentDuty, DateOnly)?)duty).FirstOrDefault();
        (NextDuty, NextDueOn) = (next?.Item1, next?.Item2);
    }

    // Someone who could not be told at first can be told later.
    private void DemandNotTold(Informed whom) =>
        Demand((whom == Informed.Child ? ChildToldOn : GuardianToldOn) is null, "already_told", "That was recorded before.");

    private void DemandDay(DateOnly on, DateOnly today)
    {
        Demand(on >= ReceivedOn, "before_notification", "Nothing follows a notification before it was received.");
        DemandNotAhead(on, today);
    }

    private static void DemandNotAhead(DateOnly on, DateOnly today) =>
        Demand(on <= today, "day_in_future", "What is recorded has happened.");

    private static void Demand(bool holds, string code, string message)
    {
        if (!holds)
        {
            throw new RuleViolation(code, message);
        }
    }
}
