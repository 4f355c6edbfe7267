using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Every event that Reminders listens to.</summary>
internal static class ConsumedEvents
{
    public static void AddConsumers(this WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
        builder.ConsumePartners();
        builder.EraseChildren();
        builder.Consume<TeamFormed, WhenTeamFormed>();
        builder.Consume<TeamDissolved, WhenTeamDissolved>();
        builder.Consume<TeamMemberJoined, WhenTeamMemberJoined>();
        builder.Consume<TeamMemberLeft, WhenTeamMemberLeft>();
        builder.Consume<ChildReferred, WhenChildReferred>();
        builder.Consume<ReferralEnded, WhenReferralEnded>();
        builder.Consume<ProfessionalRegistered, WhenProfessionalRegistered>();
        builder.Consume<ProfessionalChanged, WhenProfessionalChanged>();
        builder.Consume<ProfessionalAbsent, WhenProfessionalAbsent>();
        builder.Consume<AbsenceCancelled, WhenAbsenceCancelled>();
        builder.Consume<ProfessionalLeft, WhenProfessionalLeft>();
        builder.Consume<PersonRegistered, WhenPersonRegistered>();
        builder.Consume<PersonChanged, WhenPersonChanged>();
        builder.Consume<PersonErased, WhenPersonErased>();
        builder.Consume<AccessGranted, WhenOwnAccessGranted>();
        ConsumeMeetings(builder);
        ConsumePlans(builder);
        ConsumeOversight(builder);
        ConsumeTraining(builder);
    }

    private static void ConsumeMeetings(WebApplicationBuilder builder)
    {
        builder.Consume<SeriesScheduled, WhenSeriesScheduled>();
        builder.Consume<MeetingScheduled, WhenMeetingScheduled>();
        builder.Consume<MeetingMoved, WhenMeetingMoved>();
        builder.Consume<MeetingCancelled, WhenMeetingCancelled>();
        builder.Consume<MeetingHeld, WhenMeetingHeld>();
        builder.Consume<MeetingRecordShared, WhenMeetingRecordShared>();
        builder.Consume<ParticipantInvited, WhenParticipantInvited>();
        builder.Consume<ParticipantWithdrawn, WhenParticipantWithdrawn>();
        builder.Consume<InvitationAnswered, WhenInvitationAnswered>();
        builder.Consume<StepAgreed, WhenStepAgreed>();
        builder.Consume<StepDone, WhenStepDone>();
        builder.Consume<NetworkRoundStarted, WhenNetworkRoundStarted>();
        builder.Consume<NetworkRoundCompleted, WhenNetworkRoundCompleted>();
        builder.Consume<ConsultationBooked, WhenConsultationBooked>();
        builder.Consume<ConsultationCancelled, WhenConsultationCancelled>();
    }

    private static void ConsumePlans(WebApplicationBuilder builder)
    {
        builder.Consume<PlanPublished, WhenPlanPublished>();
        builder.Consume<GoalSet, WhenGoalSet>();
        builder.Consume<GoalClosed, WhenGoalClosed>();
        builder.Consume<ActionAssigned, WhenActionAssigned>();
        builder.Consume<ActionDone, WhenActionDone>();
        builder.Consume<EvaluationScheduled, WhenEvaluationScheduled>();
        builder.Consume<EvaluationMoved, WhenEvaluationMoved>();
        builder.Consume<EvaluationRecorded, WhenEvaluationRecorded>();
        builder.Consume<EvaluationVoided, WhenEvaluationVoided>();
    }

    private static void ConsumeOversight(WebApplicationBuilder builder)
    {
        builder.Consume<AssessmentClockStarted, WhenAssessmentClockStarted>();
        builder.Consume<AssessmentClockChanged, WhenAssessmentClockChanged>();
        builder.Consume<EmergencyAccessTaken, WhenEmergencyAccessTaken>();
        builder.Consume<RetentionEnded, WhenRetentionEnded>();
        builder.Consume<CaseloadExceeded, WhenCaseloadExceeded>();
        builder.Consume<CaseloadRestored, WhenCaseloadRestored>();
    }

    private static void ConsumeTraining(WebApplicationBuilder builder)
    {
        builder.Consume<SessionScheduled, WhenSessionScheduled>();
        builder.Consume<SessionMoved, WhenSessionMoved>();
        builder.Consume<SessionCancelled, WhenSessionCancelled>();
        builder.Consume<ParticipantRegistered, WhenParticipantRegistered>();
        builder.Consume<ParticipantChanged, WhenParticipantChanged>();
        builder.Consume<EnrolmentConfirmed, WhenEnrolmentConfirmed>();
        builder.Consume<EnrolmentCancelled, WhenEnrolmentCancelled>();
        builder.Consume<FeedbackAsked, WhenFeedbackAsked>();
        builder.Consume<FeedbackMissing, WhenFeedbackMissing>();
        builder.Consume<ForumSummaryShared, WhenForumSummaryShared>();
        builder.Consume<CertificateIssued, WhenCertificateIssued>();
        builder.Consume<CertificateExpiring, WhenCertificateExpiring>();
        builder.Consume<CertificateRevoked, WhenCertificateRevoked>();
    }
}
