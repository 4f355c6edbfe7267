using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.Training.Consumers;
using SystemicPlatform.Training.Features.Assignments;
using SystemicPlatform.Training.Features.Attendances;
using SystemicPlatform.Training.Features.Certificates;
using SystemicPlatform.Training.Features.Completion;
using SystemicPlatform.Training.Features.Coverage;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Feedback;
using SystemicPlatform.Training.Features.Files;
using SystemicPlatform.Training.Features.Forums;
using SystemicPlatform.Training.Features.Groups;
using SystemicPlatform.Training.Features.Ledger;
using SystemicPlatform.Training.Features.Materials;
using SystemicPlatform.Training.Features.Participants;
using SystemicPlatform.Training.Features.Paths;
using SystemicPlatform.Training.Features.Programmes;
using SystemicPlatform.Training.Features.Sessions;

namespace SystemicPlatform.Training;

/// <summary>What Training adds to the service defaults, and its use cases. It holds no child's data, so no child's grants either.</summary>
internal static class TrainingService
{
    internal static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddProtection(builder.Configuration, ProtectionKeys.Fields | ProtectionKeys.Lookup);
        builder.EraseChildren();
        builder.Services.AddSingleton<ParticipantEmails>();
        builder.Services.AddScoped<EnrolmentDesk>();
        builder.Consume<ProfessionalRegistered, WhenProfessionalRegistered>();
        builder.Consume<ProfessionalChanged, WhenProfessionalChanged>();
        builder.Consume<ProfessionalLeft, WhenProfessionalLeft>();
        builder.Consume<TeamFormed, WhenTeamFormed>();
        builder.Consume<TeamChanged, WhenTeamChanged>();
        builder.Consume<TeamDissolved, WhenTeamDissolved>();
        builder.Consume<TeamMemberJoined, WhenTeamMemberJoined>();
        builder.Consume<TeamMemberLeft, WhenTeamMemberLeft>();
        builder.Services.AddOpenEndpoints("/verify", MapVerification);
        builder.Schedule<WarnOfExpiry>("warn-of-expiry", "0 45 2 * * ?");
        builder.Schedule<RemindBeforeClosing>("remind-of-feedback", "0 30 6 * * ?");
    }

    internal static void Map(RouteGroupBuilder training)
    {
        MapParticipants(training);
        MapProgrammes(training);
        MapEnrolments(training);
        MapProgress(training);
        MapCertificates(training);
        MapFeedback(training);
        MapMaterials(training);
        MapPaths(training);
        MapForums(training);
        MapFiles(training);
        MapReports(training);
    }

    private static void MapParticipants(RouteGroupBuilder training)
    {
        RegisterParticipant.Map(training);
        ChangeParticipant.Map(training);
        GetParticipant.Map(training);
        ListParticipants.Map(training);
    }

    private static void MapProgrammes(RouteGroupBuilder training)
    {
        PlanProgramme.Map(training);
        ChangeProgramme.Map(training);
        GetProgramme.Map(training);
        ListProgrammes.Map(training);
        OpenGroup.Map(training);
        ChangeGroup.Map(training);
        CancelGroup.Map(training);
        GetGroup.Map(training);
        ListGroups.Map(training);
        NameTrainers.Map(training);
        ScheduleSession.Map(training);
        ChangeSession.Map(training);
        CancelSession.Map(training);
        GetSession.Map(training);
    }

    private static void MapEnrolments(RouteGroupBuilder training)
    {
        EnrolOneself.Map(training);
        EnrolParticipants.Map(training);
        EnrolTeam.Map(training);
        EnrolPartnerPeople.Map(training);
        SelectParticipants.Map(training);
        CancelEnrolment.Map(training);
        ListEnrolments.Map(training);
        ListOwnEnrolments.Map(training);
    }

    private static void MapProgress(RouteGroupBuilder training)
    {
        RecordAttendance.Map(training);
        ListRoster.Map(training);
        GiveAssignment.Map(training);
        ListAssignments.Map(training);
        HandIn.Map(training);
        ListSubmissions.Map(training);
        ReviewSubmission.Map(training);
        GrantExemption.Map(training);
        ListProgress.Map(training);
    }

    private static void MapCertificates(RouteGroupBuilder training)
    {
        IssueCertificate.Map(training);
        RenewCertificate.Map(training);
        RevokeCertificate.Map(training);
        GetCertificate.Map(training);
        ListCertificates.Map(training);
        ShowCertificatePage.Map(training);
    }

    private static void MapVerification(RouteGroupBuilder verify)
    {
        VerifyCertificate.Map(verify);
        ExportBadge.Map(verify);
    }

    private static void MapFeedback(RouteGroupBuilder training)
    {
        PlanFeedbackForm.Map(training);
        GetFeedbackForm.Map(training);
        ListFeedbackForms.Map(training);
        CompareFeedback.Map(training);
        AskForFeedback.Map(training);
        GetFeedbackRound.Map(training);
        GiveFeedback.Map(training);
        RemindOfFeedback.Map(training);
        ShowFeedback.Map(training);
    }

    private static void MapMaterials(RouteGroupBuilder training)
    {
        AddMaterial.Map(training);
        ChangeMaterial.Map(training);
        RetireMaterial.Map(training);
        GetMaterial.Map(training);
        ListMaterials.Map(training);
        ListDueMaterials.Map(training);
        BeginVersion.Map(training);
        AttachFile.Map(training);
        GetMaterialFile.Map(training);
        PublishVersion.Map(training);
        AddModelCard.Map(training);
        ChangeModelCard.Map(training);
        GetModelCard.Map(training);
        ListModelCards.Map(training);
    }

    private static void MapPaths(RouteGroupBuilder training)
    {
        PlanPath.Map(training);
        ChangePath.Map(training);
        GetPath.Map(training);
        ListPaths.Map(training);
        StartWalk.Map(training);
        MarkStep.Map(training);
        ListWalks.Map(training);
        ListOwnWalks.Map(training);
    }

    private static void MapForums(RouteGroupBuilder training)
    {
        OpenForum.Map(training);
        GetForum.Map(training);
        AskQuestion.Map(training);
        ListQuestions.Map(training);
        ModerateQuestion.Map(training);
        ShareSummary.Map(training);
    }

    private static void MapFiles(RouteGroupBuilder training)
    {
        ImportParticipants.Map(training);
        ExportParticipants.Map(training);
        ImportSessions.Map(training);
        ExportSessions.Map(training);
        ImportAttendance.Map(training);
        ExportAttendance.Map(training);
        ExportEnrolments.Map(training);
        ExportProgress.Map(training);
        ExportCertificates.Map(training);
        ExportLedger.Map(training);
        ExportCoverage.Map(training);
        ExportGaps.Map(training);
        ExportQualified.Map(training);
    }

    private static void MapReports(RouteGroupBuilder training)
    {
        LoadReferenceHistory.Map(training);
        EnterPastTraining.Map(training);
        EnterGroup.Map(training);
        ListLedger.Map(training);
        SummariseLedger.Map(training);
        ShowCoverage.Map(training);
        ListGaps.Map(training);
        ListQualified.Map(training);
    }
}
