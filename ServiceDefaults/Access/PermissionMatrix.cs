using static SystemicPlatform.ServiceDefaults.Access.Permission;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// The one place that says which role may ask for what. For a child's data this is only the first half: the gate
/// also wants a grant for that child, or <see cref="Supervises">supervision</see>. docs/permissions.md shows the same
/// table for people, and a test keeps the two equal.
/// </summary>
public static class PermissionMatrix
{
    private static readonly Dictionary<Role, HashSet<Permission>> Allowed = new()
    {
        [Role.Professional] =
        [
            ReadCalendar, ReadAreas, ReadDirectory, ReadProfessionals, RegisterChildren, ListChildren, ReadChild, ManageClientRelationship,
            ReadChildTeam, ManageChildTeam, ReadAssessments, ManageAssessments, ListOverdueAssessments, ReferChildren, ReadCaseload,
            UseEmergencyAccess, ReadSystemicTeams, ReadMeetings, ScheduleMeetings, ReadOwnReminders, ReadAccessLog,
            ManageProcesses, UseConsultations, AnswerInvitations,
            ManageChild, ReadNetwork, ManageNetwork, ReadProtectedContacts, ReadOrganisations,
            ReadTraining, EnrolOneself, ReadMeetingReports,
            WriteRecords, KeepRecords, ReadOverdueContacts,
            ReadPlans, ReadPublishedPlans, ManagePlans, TakePartInPlans, ContributeSectorPlans, ReadTools, UseTools, ReadModelPlans, WritePilotPlans,
            ManageWorkingHours,
            ReadRights, ManageRights,
        ],
        [Role.Lead] =
        [
            ReadCalendar, ReadAreas, ReadDirectory, ReadProfessionals, ManageProfessionals, RegisterChildren, ListChildren, ReadChild,
            ManageClientRelationship, ReadChildTeam, ManageChildTeam, ReadAssessments, ManageAssessments,
            ListOverdueAssessments, ReferChildren, ReadCaseload, ListCaseloads, ReadSystemicTeams, ManageSystemicTeams, ApproveSystemicTeams, ManageDirectory,
            ReadMeetings, ScheduleMeetings, ReadOwnReminders, ManageReminderRules, ManageWebhooks, ReadAccessLog, ExportChild,
            ManageProcesses, ManageProcessTemplates, UseConsultations, AnswerInvitations,
            ManageChild, MergeChildren, ReadNetwork, ManageNetwork, ReadProtectedContacts, ReadOrganisations, ManageOrganisations,
            ReadTraining, ManageTraining, EnrolOneself, EnrolOthers, ReadParticipants, ManageCertificates, ReadTrainingReports, ManageMeetingRules, ReadMeetingReports,
            WriteRecords, KeepRecords, ManageMeetingTemplates, ReadOverdueContacts,
            ReadPlans, ReadPublishedPlans, ManagePlans, TakePartInPlans, ContributeSectorPlans, ReadTools, UseTools, ReadModelPlans, WritePilotPlans, ManageModelPlans,
            ManageWorkingHours, ReadRetention, ManageRetention,
            ReadRights, ManageRights, OpenOlderLog, ReviewDisclosures, ReviewEmergencyAccess, ImportChildren,
        ],
        [Role.Trainer] =
        [
            ReadCalendar, ReadAreas, ReadDirectory, ReadProfessionals, ReadOrganisations, ReadOwnReminders,
            ReadTraining, ManageTraining, EnrolOneself, EnrolOthers, ReadParticipants, ManageCertificates, ReadTrainingReports, ReadModelPlans,
        ],
        [Role.Auditor] = [ReadAreas, ReadDirectory, ReadAccessLog, VerifyAccessLog, ReadRetention, ReadRights, ReviewDisclosures],
        [Role.Admin] = [ReadCalendar, ReadAreas, ReadDirectory, ManageAreas, VerifyAccessLog, OperatePlatform],
        [Role.Family] =
        [
            ReadCalendar, ReadAreas, ReadDirectory, ReadChild, ReadChildTeam, ReadMeetings, ReadOwnReminders, ReadAccessLog, AnswerInvitations, WriteRecords,
            ReadPlans, ReadPublishedPlans, TakePartInPlans, ReadTools, ReadRights,
        ],
        [Role.Partner] =
        [
            ReadCalendar, ReadAreas, ReadDirectory, UseConsultations, TakePartInMeetings, ReadTraining, EnrolPartners, ManageWebhooks,
            ReadPublishedPlans, TakePartInPlans, ContributeSectorPlans, ReadTools,
        ],
    };

    private static readonly Dictionary<Role, HashSet<Permission>> Supervised = new()
    {
        [Role.Lead] =
        [
            ListChildren, ReadChild, ManageClientRelationship, ReadChildTeam, ManageChildTeam, ReadAssessments, ManageAssessments,
            ListOverdueAssessments, ReferChildren, ReadMeetings, ScheduleMeetings, ReadAccessLog, ExportChild,
            ManageProcesses, UseConsultations,
            ManageChild, MergeChildren, ReadNetwork, ManageNetwork, ReadProtectedContacts,
            WriteRecords, KeepRecords, ReadOverdueContacts, ManageRetention,
            ReadPlans, ReadPublishedPlans, ManagePlans, TakePartInPlans, ContributeSectorPlans, ReadTools, UseTools,
            ManageWorkingHours,
            ReadRights, ManageRights, OpenOlderLog, ReviewDisclosures, ReviewEmergencyAccess,
        ],
        [Role.Auditor] = [ReadAccessLog, ReadRights, ReviewDisclosures],
    };

    /// <summary>True when the role has the permission at all.</summary>
    public static bool Allows(Role role, Permission permission) =>
        Allowed.TryGetValue(role, out var permissions) && permissions.Contains(permission);

    /// <summary>True when the role has the permission for every child of its tenants, without a grant.</summary>
    public static bool Supervises(Role role, Permission permission) =>
        Allows(role, permission) && Supervised.TryGetValue(role, out var permissions) && permissions.Contains(permission);
}
