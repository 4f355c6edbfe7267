using System.Collections.Frozen;
using SystemicPlatform.Reminders.Domain.Matters;
using static SystemicPlatform.Reminders.Domain.Planning.Audience;
using static SystemicPlatform.Reminders.Domain.Planning.Measure;
using static SystemicPlatform.Reminders.Domain.Planning.ReminderKind;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>
/// Every kind, with the ladder that holds where a tenant has none of its own. Overdue ladders go from whoever does the
/// work to the coordinator and then to the lead; nobody is told twice of one version.
/// </summary>
internal static class ReminderKinds
{
    private const int Day = 24 * 60;

    private static readonly FrozenDictionary<ReminderKind, KindFacts> All =
        new[] { Meetings(), Plans(), Steps(), Assessments(), Oversight(), Consultations(), Training(), Digests() }
            .SelectMany(facts => facts).ToFrozenDictionary(facts => facts.Kind);

    /// <summary>What the kind means.</summary>
    public static KindFacts Facts(this ReminderKind kind) => All[kind];

    /// <summary>What is planned for the matter as it stands.</summary>
    public static IEnumerable<KindFacts> For(Matter matter) => All.Values.Where(facts => facts.Fits(matter));

    // A0-20, R-04; the record without delay is L-25.
    private static KindFacts[] Meetings() =>
    [
        new(WeeklyMeeting, MinutesFromStart, Rung.At(-Day, Members)) { Digest = DigestPart.Week, Of = [MatterKind.Meeting], Beforehand = true },
        new(MeetingPreparation, MinutesFromStart, Rung.At(-3 * Day, Coordinator)) { Of = [MatterKind.Meeting], Beforehand = true },
        new(MeetingInvitation, AtOnce, Rung.At(0, Guests)) { Of = [MatterKind.Meeting], Beforehand = true, NeedsPeople = true, Invites = true },
        new(InvitationUnanswered, MinutesFromStart, Rung.At(-2 * Day, Unanswered)) { Of = [MatterKind.Meeting], Beforehand = true, NeedsPeople = true },
        new(MeetingMoved, AtOnce, Rung.At(0, Told)) { Of = [MatterKind.Meeting], Beforehand = true, NeedsTold = true, Unless = WeeklyMeeting },
        new(MeetingCancelled, AtOnce, Rung.At(0, Members))
        {
            Of = [MatterKind.Meeting], While = [MatterStatus.Cancelled], Beforehand = true, Invites = true, SeriesHorizon = TimeSpan.FromDays(14),
        },
        new(RecordUnshared, DaysFromLast, Rung.At(2, Coordinator), Rung.At(5, Lead)) { Digest = DigestPart.Overdue, Of = [MatterKind.Meeting], While = [MatterStatus.Held], Climbs = true },
    ];

    // the yearly review is L-09.
    private static KindFacts[] Plans() =>
    [
        new(EvaluationDue, DaysFromLast, Rung.At(-7, Responsible, Coordinator)) { Digest = DigestPart.Week, Of = [MatterKind.Evaluation], Beforehand = true },
        new(EvaluationOverdue, DaysFromLast, Rung.At(1, Responsible), Rung.At(4, Coordinator), Rung.At(8, Lead)) { Digest = DigestPart.Overdue, Of = [MatterKind.Evaluation], Climbs = true },
        new(YearlyReviewDue, DaysFromLast, Rung.At(-30, Responsible, Coordinator)) { Digest = DigestPart.Week, Of = [MatterKind.YearlyReview], Beforehand = true, ByLaw = true, Climbs = true },
        new(YearlyReviewOverdue, DaysFromLast, Rung.At(1, Responsible), Rung.At(4, Coordinator), Rung.At(8, Lead)) { Digest = DigestPart.Overdue, Of = [MatterKind.YearlyReview], ByLaw = true, Climbs = true },
        new(PlanPublished, AtOnce, Rung.At(0, Members)) { Of = [MatterKind.Plan] },
        new(GoalSet, AtOnce, Rung.At(0, Partners)) { Of = [MatterKind.Goal] },
        new(GoalClosed, AtOnce, Rung.At(0, Partners)) { Of = [MatterKind.Goal], While = [MatterStatus.Done] },
    ];

    // A1-12.
    private static KindFacts[] Steps() =>
    [
        new(StepDue, DaysFromLast, Rung.At(-1, Audience.Concerned)) { Digest = DigestPart.Week, Of = [MatterKind.Step, MatterKind.Action], Beforehand = true },
        new(StepOverdue, DaysFromLast, Rung.At(1, Audience.Concerned), Rung.At(4, Responsible), Rung.At(8, Coordinator), Rung.At(15, Lead)) { Digest = DigestPart.Overdue, Of = [MatterKind.Step, MatterKind.Action] },
        new(NetworkRoundOpen, DaysFromFirst, Rung.At(30, Responsible, Coordinator), Rung.At(60, Lead)) { Digest = DigestPart.Overdue, Of = [MatterKind.NetworkRound] },
    ];

    // L-02, L-03: working days before the deadline are few, so the first reminder of the start comes early.
    private static KindFacts[] Assessments() =>
    [
        new(AssessmentUrgent, AtOnce, Rung.At(0, Responsible, Coordinator)) { Of = [MatterKind.UrgentAssessment], ByLaw = true, Climbs = true },
        new(AssessmentStartDue, DaysFromFirst, Rung.At(-3, Responsible)) { Digest = DigestPart.Week, Of = Clocks, Beforehand = false, ByLaw = true, Climbs = true },
        new(AssessmentStartOverdue, DaysFromFirst, Rung.At(1, Responsible, Coordinator), Rung.At(2, Lead)) { Digest = DigestPart.Overdue, Of = Clocks, ByLaw = true, Climbs = true },
        new(AssessmentDue, DaysFromLast, Rung.At(-14, Responsible)) { Digest = DigestPart.Week, Of = Clocks, While = Running, Beforehand = true, ByLaw = true, Climbs = true },
        new(AssessmentOverdue, DaysFromLast, Rung.At(1, Responsible, Coordinator), Rung.At(2, Lead)) { Digest = DigestPart.Overdue, Of = Clocks, While = Running, ByLaw = true, Climbs = true },
    ];

    private static MatterKind[] Clocks => [MatterKind.Assessment, MatterKind.UrgentAssessment];

    private static MatterStatus[] Running => [MatterStatus.Open, MatterStatus.Held];

    // L-01, L-23 and the control of emergency access: told to the lead, and nobody can silence it.
    private static KindFacts[] Oversight() =>
    [
        new(EmergencyAccess, AtOnce, Rung.At(0, Lead)) { Of = [MatterKind.EmergencyAccess], ByLaw = true, Climbs = true },
        new(CaseloadExceeded, AtOnce, Rung.At(0, Lead)) { Of = [MatterKind.Caseload], ByLaw = true, Climbs = true },
        new(RetentionEnded, AtOnce, Rung.At(0, Lead)) { Of = [MatterKind.Retention], ByLaw = true, Climbs = true },
    ];

    private static KindFacts[] Consultations() =>
    [
        new(ConsultationBooked, AtOnce, Rung.At(0, Responsible, WorkPair)) { Of = [MatterKind.Consultation], Beforehand = true, Invites = true },
        new(ConsultationComing, MinutesFromStart, Rung.At(-Day, Responsible, WorkPair)) { Digest = DigestPart.Week, Of = [MatterKind.Consultation], Beforehand = true },
        new(ConsultationCancelled, AtOnce, Rung.At(0, Responsible, WorkPair))
        {
            Of = [MatterKind.Consultation], While = [MatterStatus.Cancelled], Beforehand = true, Invites = true,
        },
    ];

    private static KindFacts[] Training() =>
    [
        new(EnrolmentConfirmed, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.Enrolment] },
        new(SessionComing, MinutesFromStart, Rung.At(-2 * Day, Audience.Concerned)) { Digest = DigestPart.Week, Of = [MatterKind.Session], Beforehand = true, Invites = true },
        new(SessionCancelled, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.Session], While = [MatterStatus.Cancelled], Beforehand = true, Invites = true },
        new(FeedbackAsked, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.FeedbackRound], Beforehand = true },
        new(FeedbackMissing, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.FeedbackRound], While = [MatterStatus.Held], Beforehand = true },
        new(ForumSummary, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.ForumSummary] },
        new(CertificateIssued, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.Certificate] },
        new(CertificateExpiring, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.Certificate], While = [MatterStatus.Held], Beforehand = true },
        new(CertificateRevoked, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.Certificate], While = [MatterStatus.Cancelled] },
    ];

    // On Monday morning; whom it concerns by name is who has anything in it.
    private static KindFacts[] Digests() => [new(WeeklyDigest, AtOnce, Rung.At(0, Audience.Concerned)) { Of = [MatterKind.Week], Beforehand = true }];
}
