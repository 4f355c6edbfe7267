using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Assessments;
using SystemicPlatform.Teams.Features.Absences;
using SystemicPlatform.Teams.Features.Calendar;
using SystemicPlatform.Teams.Features.Care;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Teams.Features.Children;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Contacts;
using SystemicPlatform.Teams.Features.Directory;
using SystemicPlatform.Teams.Features.EmergencyAccesses;
using SystemicPlatform.Teams.Features.Erasures;
using SystemicPlatform.Teams.Features.Experts;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Groups;
using SystemicPlatform.Teams.Features.Leaving;
using SystemicPlatform.Teams.Features.Networks;
using SystemicPlatform.Teams.Features.Organisations;
using SystemicPlatform.Teams.Features.Overviews;
using SystemicPlatform.Teams.Features.Professionals;
using SystemicPlatform.Teams.Features.Referrals;
using SystemicPlatform.Teams.Features.Reports;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;
using SystemicPlatform.Teams.Features.Retention;
using SystemicPlatform.Teams.Features.Rights;
using SystemicPlatform.Teams.Features.RoleDefinitions;
using SystemicPlatform.Teams.Features.SystemicTeams;
using SystemicPlatform.Teams.Features.TeamRegisters;

namespace SystemicPlatform.Teams;

/// <summary>What the service is made of. It owns children and grants, so it writes the gate's rows itself.</summary>
internal static class TeamsService
{
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddProtection(builder.Configuration, ProtectionKeys.Fields | ProtectionKeys.Lookup | ProtectionKeys.Contacts);
        builder.Services.AddTime(builder.Configuration);
        builder.Services.AddScoped<KnownMunicipalities>();
        builder.Services.AddScoped<GrantBook>();
        builder.Services.AddScoped<GrantMoves>();
        builder.Services.AddScoped<TeamForming>();
        builder.Services.AddScoped<TeamEnding>();
        builder.Services.AddScoped<ResponsibilityRoster>();
        builder.Services.AddScoped<InvitedMembers>();
        builder.Consume<SeriesScheduled, WhenSeriesScheduled>();
        builder.Consume<MeetingScheduled, WhenMeetingScheduled>();
        builder.Consume<MeetingMoved, WhenMeetingMoved>();
        builder.Consume<MeetingCancelled, WhenMeetingCancelled>();
        builder.Consume<MeetingHeld, WhenMeetingHeld>();
        builder.Services.AddScoped<ReferralAccess>();
        builder.Services.AddScoped<SystemicTeamRegister>();
        builder.Services.AddScoped<TeamRows>();
        builder.Services.AddScoped<ReferralEnding>();
        builder.Services.AddScoped<CaseloadBook>();
        builder.Services.AddScoped<AssessmentWork>();
        builder.Services.AddSingleton<ContactBox>();
        builder.Services.AddSingleton<ChildCodes>();
        builder.Services.AddScoped<ChildRegister>();
        builder.Services.AddScoped<ProfessionalRegister>();
        builder.Services.AddScoped<DuplicateWarning>();
        builder.Services.AddScoped<NetworkNews>();
        builder.Services.AddSingleton<ExpertRegister>();
        builder.Services.AddScoped<RoleHandover>();
        builder.Services.AddScoped<NetworkPersons>();
        builder.Services.AddScoped<CustodyEnding>();
        builder.Services.AddScoped<NetworkEditor>();
        builder.Schedule<RecountCaseloads>("recount-caseloads", "0 5 0 * * ?");
        builder.EraseChildren();
        builder.Services.AddErasureStep<TeamsDb>(ErasePersons.Look);
        builder.Consume<ElementOwnerNamed, WhenElementOwnerNamed>();
        builder.Consume<ChildErasureConfirmed, WhenChildErasureConfirmed>();
        builder.Consume<ChildDataDisclosed, WhenChildDataDisclosed>();
        builder.Services.AddScoped<DueChildren>();
        builder.Schedule<TellOfEndedRetention>("tell-of-ended-retention", "0 30 4 * * ?");
        builder.Services.AddExports();
    }

    public static void Map(RouteGroupBuilder teams)
    {
        GetOwnPlace.Map(teams);
        ListChildOverviews.Map(teams);
        GetChildOverview.Map(teams);
        GetTeamOverview.Map(teams);

        ListAreas.Map(teams);
        ListMunicipalities.Map(teams);
        AddMunicipality.Map(teams);

        RegisterProfessional.Map(teams);
        ListProfessionals.Map(teams);
        ImportProfessionals.Map(teams);
        ExportProfessionals.Map(teams);
        GetProfessional.Map(teams);
        ChangeProfessional.Map(teams);
        GetLeaving.Map(teams);
        LeaveWork.Map(teams);
        EnterAbsence.Map(teams);
        ListAbsences.Map(teams);
        CancelAbsence.Map(teams);

        RegisterChild.Map(teams);
        ListChildren.Map(teams);
        ImportChildren.Map(teams);
        ExportChildren.Map(teams);
        GetChild.Map(teams);
        ChangeChild.Map(teams);
        MergeChild.Map(teams);
        OpenClientRelationship.Map(teams);
        ListClientRelationships.Map(teams);
        CloseClientRelationship.Map(teams);
        BeginCareStage.Map(teams);
        ListCareStages.Map(teams);
        TakeEmergencyAccess.Map(teams);

        ReceiveNotification.Map(teams);
        ListNotifications.Map(teams);
        GetNotification.Map(teams);
        AssessUrgentNeed.Map(teams);
        StartAssessment.Map(teams);
        DecideNoAssessment.Map(teams);
        CompleteAssessment.Map(teams);
        TellOfNotification.Map(teams);
        PutDecisionIntoEffect.Map(teams);
        ListOverdueAssessments.Map(teams);

        GetChildTeam.Map(teams);
        AddChildTeamMember.Map(teams);
        EndChildTeamMember.Map(teams);

        FormResponsibilityTeam.Map(teams);
        GetResponsibilityTeam.Map(teams);
        ChangeAgreements.Map(teams);
        JoinResponsibilityTeam.Map(teams);
        ListRosterChanges.Map(teams);
        EndResponsibilityTeamMember.Map(teams);
        ChangeLead.Map(teams);
        DissolveResponsibilityTeam.Map(teams);

        GetCaseload.Map(teams);
        ListCaseloads.Map(teams);
        ReportClients.Map(teams);

        FormSystemicTeam.Map(teams);
        ListSystemicTeams.Map(teams);
        ImportSystemicTeams.Map(teams);
        ExportSystemicTeams.Map(teams);
        GetSystemicTeam.Map(teams);
        ChangeSystemicTeam.Map(teams);
        LinkSystemicTeams.Map(teams);
        DissolveSystemicTeam.Map(teams);
        JoinSystemicTeam.Map(teams);
        ListSystemicTeamMembers.Map(teams);
        EndSystemicTeamMember.Map(teams);
        HandOverSystemicTeamRole.Map(teams);
        ListTeamsOfProfessional.Map(teams);

        AssessCondition.Map(teams);
        ListConditions.Map(teams);
        EnterStructure.Map(teams);
        ListStructures.Map(teams);
        EndStructure.Map(teams);
        ApproveSystemicTeam.Map(teams);
        ListApprovals.Map(teams);
        DefineRole.Map(teams);
        ListRoleDefinitions.Map(teams);

        RegisterExpert.Map(teams);
        ListExperts.Map(teams);
        GetExpert.Map(teams);
        ChangeExpert.Map(teams);

        FormGroup.Map(teams);
        ListGroups.Map(teams);
        GetGroup.Map(teams);
        ChangeGroup.Map(teams);
        DissolveGroup.Map(teams);
        JoinGroup.Map(teams);
        ListGroupMembers.Map(teams);
        EndGroupMember.Map(teams);

        EnterService.Map(teams);
        ListServices.Map(teams);
        GetService.Map(teams);
        ChangeService.Map(teams);

        ReferChild.Map(teams);
        EndReferral.Map(teams);
        ListReferrals.Map(teams);
        ListReferredChildren.Map(teams);

        RegisterOrganisation.Map(teams);
        ListOrganisations.Map(teams);
        GetOrganisation.Map(teams);
        ChangeOrganisation.Map(teams);
        SuspendOrganisation.Map(teams);
        ResumeOrganisation.Map(teams);

        GetNetwork.Map(teams);
        ChangeNetwork.Map(teams);
        ListNetworkChanges.Map(teams);
        LookAtProtectedContact.Map(teams);

        ListGrants.Map(teams);
        GivePermission.Map(teams);
        ListPermissions.Map(teams);
        WithdrawPermission.Map(teams);
        MakeProhibition.Map(teams);
        ListProhibitions.Map(teams);
        WithdrawProhibition.Map(teams);
        RecordDisclosure.Map(teams);
        ListDisclosures.Map(teams);
        ListOrganisationDisclosures.Map(teams);
        OpenOlderLog.Map(teams);
        AskForData.Map(teams);
        ListDataRequests.Map(teams);
        AnswerDataRequest.Map(teams);
        OpenOwnAccess.Map(teams);
        CloseOwnAccess.Map(teams);
        ListEmergencyAccesses.Map(teams);
        ReviewEmergencyAccess.Map(teams);

        ListDueChildren.Map(teams);
        SetLegalHold.Map(teams);
        ListLegalHolds.Map(teams);
        LiftLegalHold.Map(teams);
        ProposeErasure.Map(teams);
        ConfirmErasure.Map(teams);
        WithdrawErasure.Map(teams);
        ListErasures.Map(teams);
        GetErasure.Map(teams);
        GetErasureCertificate.Map(teams);

        GetHolidays.Map(teams);
        GetDeadlines.Map(teams);
    }
}
