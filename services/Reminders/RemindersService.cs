using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Features.Deliveries;
using SystemicPlatform.Reminders.Features.Inbox;
using SystemicPlatform.Reminders.Features.Rules;
using SystemicPlatform.Reminders.Features.Webhooks;
using SystemicPlatform.Reminders.Health;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Reminders;

/// <summary>Everything that Reminders registers and maps.</summary>
internal static class RemindersService
{
    private const string EveryFiveSeconds = "0/5 * * * * ?";

    public static void Add(WebApplicationBuilder builder)
    {
        builder.AddChannels();
        builder.Services.AddProtection(builder.Configuration, ProtectionKeys.Contacts | ProtectionKeys.Fields);
        AddConsumers(builder);
        builder.Services.AddScoped<RecipientCopies>();
        builder.Services.AddScoped<MatterCopies>();
        builder.Services.AddScoped<Circles>();
        builder.Services.AddSingleton(QuietHours.Read(builder.Configuration));
        builder.Services.AddScoped<ReminderPlan>();
        builder.Services.AddScoped<DeliveryWriter>();
        builder.Services.AddScoped<DeliveryClaim>();
        builder.Services.AddScoped<DeliverySender>();
        builder.Services.AddSingleton(SendingSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<SendingLines>();
        builder.Services.AddHostedService<SendingHelp>();
        builder.Schedule<SendDueReminders>(SendDueReminders.Name, EveryFiveSeconds);
        builder.Services.AddSingleton<OverdueReminders>();
        builder.Services.AddSingleton<ReminderMetrics>();
        builder.Services.AddHostedService<OverdueWatch>();
        builder.Services.AddHealthChecks().AddCheck<OverdueCheck>("reminders", tags: [HealthEndpoints.Ready]);
        builder.Services.AddChildExport<RemindersDb>("matters", ReadMattersAsync);
    }

    public static void Map(RouteGroupBuilder reminders)
    {
        ListReminderRules.Map(reminders);
        SetReminderRule.Map(reminders);
        ListInbox.Map(reminders);
        CountUnread.Map(reminders);
        MarkRead.Map(reminders);
        MarkAllRead.Map(reminders);
        ListDeliveries.Map(reminders);
        SendAgain.Map(reminders);
        SendAllAgain.Map(reminders);
        SubscribeWebhook.Map(reminders);
        ListWebhooks.Map(reminders);
        GetWebhook.Map(reminders);
        ChangeWebhook.Map(reminders);
        RotateWebhookSecret.Map(reminders);
        ListWebhookDeliveries.Map(reminders);
    }

    private static void AddConsumers(WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
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
        builder.Consume<CaseloadExceeded, WhenCaseloadExceeded>();
        builder.Consume<CaseloadRestored, WhenCaseloadRestored>();
    }

    private static void ConsumeTraining(WebApplicationBuilder builder)
    {
        builder.Consume<SessionScheduled, WhenSessionScheduled>();
        builder.Consume<SessionMoved, WhenSessionMoved>();
        builder.Consume<SessionCancelled, WhenSessionCancelled>();
        builder.Consume<EnrolmentConfirmed, WhenEnrolmentConfirmed>();
        builder.Consume<EnrolmentCancelled, WhenEnrolmentCancelled>();
        builder.Consume<FeedbackAsked, WhenFeedbackAsked>();
        builder.Consume<FeedbackMissing, WhenFeedbackMissing>();
        builder.Consume<ForumSummaryShared, WhenForumSummaryShared>();
        builder.Consume<CertificateIssued, WhenCertificateIssued>();
        builder.Consume<CertificateExpiring, WhenCertificateExpiring>();
        builder.Consume<CertificateRevoked, WhenCertificateRevoked>();
    }

    private static async Task<object> ReadMattersAsync(RemindersDb db, Guid childId, CancellationToken ct) =>
        await db.Matters.AsNoTracking().Where(matter => matter.ChildId == childId).OrderBy(matter => matter.StartsAt)
            .Select(matter => new { matter.Id, matter.Kind, matter.MeetingKind, matter.StartsAt, matter.EndsAt, matter.Status }).ToListAsync(ct);
}
