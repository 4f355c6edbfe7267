using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Contracts.Training;

namespace SystemicPlatform.Contracts.Tests;

/// <summary>One fixed example of every event, with every member set.</summary>
internal static class Samples
{
    private const string Tenant = "pirkanmaa";
    private static readonly DateTimeOffset At = new(2026, 10, 12, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 10, 12);

    public static IEvent[] All { get; } =
    [
        new ProfessionalRegistered(Tenant, Id(1), "responsible", Language.Fi, "v1.k1.AAAA", At),
        new ProfessionalChanged(Tenant, Id(1), "responsible", Language.Sv, "v1.k1.AAAA", At),
        new ChildRegistered(Tenant, Id(2), At),
        new ClientRelationshipOpened(Tenant, Id(2), Id(3), ServiceLine.ChildProtection, Day, At),
        new TeamFormed(Tenant, Id(4), TeamKind.ChildFamily, ServiceLine.ChildProtection, Id(2), Id(5), At),
        new TeamMemberJoined(
            Tenant, Id(4), Id(6), Id(1), Id(7), Id(8), TeamRole.ResponsibleSocialWorker, MembershipKind.Permanent, Day, Day.AddYears(1), At),
        new TeamMemberLeft(Tenant, Id(4), Id(6), Day, At),
        new AccessGranted(Tenant, Id(9), Id(2), GranteeKind.Subject, "responsible", "teamRole:responsibleSocialWorker", At, At.AddDays(1), At),
        new AccessRevoked(Tenant, Id(9), Id(2), At),
        new ClientRelationshipClosed(Tenant, Id(2), Id(3), Day, At),
        new TeamChanged(Tenant, Id(4), Id(5), ["837", "536"], At),
        new TeamDissolved(Tenant, Id(4), Day, At),
        new ServiceEntered(Tenant, Id(11), Id(8), Day, Day.AddYears(1), At),
        new ServiceChanged(Tenant, Id(11), Id(8), Day, Day.AddYears(1), At),
        new ParticipantRegistered(Tenant, Id(21), Language.Sv, "v1.k1.AAAA", At),
        new ParticipantChanged(Tenant, Id(21), Language.Sv, "v1.k1.AAAA", At),
        new RetentionEnded(Tenant, Id(2), Day, At),
        new ElementOwnerNamed(Tenant, Id(2), ModelElementKind.ClientWork, Id(1), At),
        new ChildReferred(Tenant, Id(2), Id(12), Id(4), Day, At),
        new ReferralEnded(Tenant, Id(2), Id(12), Id(4), Day, At),
        new AssessmentClockStarted(Tenant, Id(2), Id(13), Day, true, Day.AddDays(9), Day.AddMonths(3), Day.AddMonths(3), At),
        new AssessmentClockChanged(Tenant, Id(2), Id(13), AssessmentState.Started, Day, At),
        new CaseloadExceeded(Tenant, Id(1), 31, 30, Day, At),
        new CaseloadRestored(Tenant, Id(1), 30, 30, Day, At),
        new ChildMerged(Tenant, Id(2), Id(14), At),
        new ChildErased(Tenant, Id(2), Id(15), At),
        new ProfessionalAbsent(Tenant, Id(1), Id(16), Day, Day.AddDays(7), Id(17), At),
        new AbsenceCancelled(Tenant, Id(1), Id(16), At),
        new ProfessionalLeft(Tenant, Id(1), Day, At),
        new EmergencyAccessTaken(Tenant, Id(2), Id(9), "responsible", At.AddDays(1), At),
        new SeriesScheduled(Tenant, Id(10), Id(4), Id(2), MeetingKind.ProfessionalTeam, [new(Id(11), At, At.AddHours(2), 1, Day)], At),
        new MeetingScheduled(Tenant, Id(10), Id(4), Id(2), MeetingKind.ClientTeam, new(Id(11), At, At.AddHours(2), 1, Day), At),
        new MeetingMoved(Tenant, Id(10), Id(4), Id(2), MeetingKind.ClientTeam, new(Id(11), At, At.AddHours(2), 2, Day), At),
        new MeetingCancelled(Tenant, Id(10), Id(11), 3, At),
        new MeetingHeld(Tenant, Id(10), Id(11), Id(4), MeetingKind.ProfessionalTeam, [Id(2)], At, 4, At),
        new NetworkRoundStarted(Tenant, Id(18), Id(2), 2, At),
        new NetworkRoundCompleted(Tenant, Id(18), Id(2), 1, At),
        new ParticipantInvited(Tenant, Id(10), Id(11), Id(18), Id(1), Id(7), Id(8), At),
        new ParticipantWithdrawn(Tenant, Id(10), Id(11), Id(18), Id(1), Id(7), Id(8), At),
        new InvitationAnswered(Tenant, Id(10), Id(11), Id(18), Id(1), Id(7), Id(8), InvitationAnswer.Accepted, At),
        new PersonRegistered(Tenant, Id(7), Language.Fi, "v1.k1.AAAA", At),
        new PersonErased(Tenant, Id(7), At),
        new PersonChanged(Tenant, Id(7), Language.Sv, "v1.k1.AAAA", At),
        new OrganisationRegistered(Tenant, Id(8), Sector.School, "demokoulu", At),
        new OrganisationChanged(Tenant, Id(8), Sector.Psychiatry, null, At),
        new DocumentProhibited(Tenant, Id(2), Id(17), Id(19), At),
        new DocumentProhibitionWithdrawn(Tenant, Id(2), Id(17), At),
        new ChildDataDisclosed(Tenant, Id(2), "plans", "readPublishedPlans", "2", "demokoulu", "teamRole:partner", At),
        new OrganisationSuspended(Tenant, Id(8), At),
        new OrganisationResumed(Tenant, Id(8), At),
        new NetworkChanged(
            Tenant, Id(2), [new(Id(2), true, Sex.Female, 2013, false, false), new(Id(7), false, Sex.Female, 1985, false, false)],
            [new(Id(18), Id(7), Id(2), RelationKind.Parent, Day, Day.AddYears(1), true, 50)], At),
        new SessionScheduled(Tenant, Id(20), Id(21), At, At.AddHours(4), 1, At),
        new SessionMoved(Tenant, Id(20), Id(21), At, At.AddHours(4), 2, At),
        new SessionCancelled(Tenant, Id(20), Id(21), 3, At),
        new EnrolmentConfirmed(Tenant, Id(20), Id(22), Id(1), Id(1), true, At),
        new CertificateIssued(Tenant, Id(23), Id(24), Id(1), Id(1), Day, Day.AddYears(5), At),
        new CertificateExpiring(Tenant, Id(23), Id(1), Id(1), Day.AddYears(5), At),
        new CertificateRevoked(Tenant, Id(23), Id(1), Id(1), At),
        new EnrolmentCancelled(Tenant, Id(20), Id(22), Id(1), At),
        new FeedbackAsked(Tenant, Id(20), Id(21), Id(24), Day, [Id(1), Id(2)], At),
        new ForumSummaryShared(Tenant, Id(20), Id(24), [Id(1), Id(2)], At) { GuestIds = [Id(21)] },
        new FeedbackMissing(Tenant, Id(20), Id(21), Id(24), Day, [Id(2)], At),
        new MeetingRecordShared(Tenant, Id(10), Id(11), Id(4), [Id(2)], 1, At),
        new StepAgreed(Tenant, Id(20), Id(11), Id(2), Id(1), Id(7), Id(8), Day, 2, At),
        new StepDone(Tenant, Id(20), Id(2), true, 3, At),
        new ConsultationBooked(Tenant, Id(19), Id(20), Id(2), At, At.AddHours(1), At),
        new ConsultationCancelled(Tenant, Id(19), Id(20), At),
        new PlanPublished(Tenant, Id(2), Id(25), Id(26), 1, At),
        new GoalSet(Tenant, Id(2), Id(25), Id(27), GoalOwner.Child, Day, false, [Id(8)], At),
        new GoalClosed(Tenant, Id(2), Id(25), Id(27), true, false, [Id(8)], At),
        new ActionAssigned(Tenant, Id(2), Id(25), Id(27), Id(28), Id(1), Id(7), Id(8), Day, 1, At),
        new ActionDone(Tenant, Id(2), Id(28), true, 2, At),
        new EvaluationScheduled(Tenant, Id(2), Id(25), Id(29), EvaluationKind.Baseline, Day, 1, At),
        new EvaluationMoved(Tenant, Id(2), Id(25), Id(29), EvaluationKind.Mid, Day, 2, At),
        new EvaluationRecorded(Tenant, Id(2), Id(25), Id(29), EvaluationKind.Final, 3, At),
        new EvaluationVoided(Tenant, Id(2), Id(25), Id(29), EvaluationKind.YearlyReview, 3, At),
        new SectorPlanContributed(Tenant, Id(2), Id(26), Id(9), 1, At),
        new ChildErasureConfirmed(Tenant, Id(2), Id(15), "meetings", 12, At),
    ];

    private static Guid Id(int number) => Guid.Parse($"0199d000-0000-7000-8000-{number:d12}");
}
