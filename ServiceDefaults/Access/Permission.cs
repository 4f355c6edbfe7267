namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>What an endpoint may ask for. Who has it: <see cref="PermissionMatrix"/> and docs/permissions.md.</summary>
public enum Permission
{
    /// <summary>See one's own tenant's calendar facts: holidays and statutory deadlines without a child.</summary>
    ReadCalendar,

    /// <summary>See the areas and their municipalities.</summary>
    ReadAreas,

    /// <summary>Add municipalities to the areas.</summary>
    ManageAreas,

    /// <summary>Read the register of professionals.</summary>
    ReadProfessionals,

    /// <summary>Register and change professionals.</summary>
    ManageProfessionals,

    /// <summary>Register a child.</summary>
    RegisterChildren,

    /// <summary>Take children in from a file, and give them out in one.</summary>
    ImportChildren,

    /// <summary>List and search the children that the caller has a grant for or supervises.</summary>
    ListChildren,

    /// <summary>Read a child's record.</summary>
    ReadChild,

    /// <summary>Change a child's record.</summary>
    ManageChild,

    /// <summary>Merge two records of one child.</summary>
    MergeChildren,

    /// <summary>Open and close a child's client relationship, and say which care the child gets in it.</summary>
    ManageClientRelationship,

    /// <summary>See who is in the child's team and why.</summary>
    ReadChildTeam,

    /// <summary>Change who is in the child's team.</summary>
    ManageChildTeam,

    /// <summary>See a child's notifications and how far their assessments are.</summary>
    ReadAssessments,

    /// <summary>Record notifications and move their assessments on (L-02…L-06).</summary>
    ManageAssessments,

    /// <summary>List what is overdue about notifications of children that the caller has a grant for or supervises.</summary>
    ListOverdueAssessments,

    /// <summary>Refer a child to a systemic team and end the referral.</summary>
    ReferChildren,

    /// <summary>See how many children a responsible social worker has (L-01). Shows no child.</summary>
    ReadCaseload,

    /// <summary>List the caseloads of the tenant, worst first, and report on its clients by place and language. Shows no child.</summary>
    ListCaseloads,

    /// <summary>Read the persons around a child and their relations; protected contacts say only that they are protected.</summary>
    ReadNetwork,

    /// <summary>Change the persons around a child and their relations.</summary>
    ManageNetwork,

    /// <summary>See one contact in full although it is under non-disclosure, giving a reason; each look has a line of its own in the log (L-26).</summary>
    ReadProtectedContacts,

    /// <summary>See who may handle a child's data and on what ground, the permissions, prohibitions and disclosures (L-20…L-22).</summary>
    ReadRights,

    /// <summary>Record permissions and prohibitions of the client, and what was disclosed to whom.</summary>
    ManageRights,

    /// <summary>Open lines of the access log older than two years to a client, for a special reason (L-19).</summary>
    OpenOlderLog,

    /// <summary>See all that was disclosed to one organisation.</summary>
    ReviewDisclosures,

    /// <summary>See all emergency accesses and say whether they were needed.</summary>
    ReviewEmergencyAccess,

    /// <summary>Take access to a child without a grant, for a limited time, giving a reason; the lead is told.</summary>
    UseEmergencyAccess,

    /// <summary>See systemic teams, steering and project groups with their members, and what is kept about them.</summary>
    ReadSystemicTeams,

    /// <summary>Form and change systemic teams and groups, and keep what the model needs there.</summary>
    ManageSystemicTeams,

    /// <summary>Approve, for management, how a systemic team is made up (A4-03).</summary>
    ApproveSystemicTeams,

    /// <summary>See what partners offer to families, and how the area defines the roles of the model.</summary>
    ReadDirectory,

    /// <summary>Keep the directory of services and the definitions of roles.</summary>
    ManageDirectory,

    /// <summary>Read the register of partners.</summary>
    ReadOrganisations,

    /// <summary>Register and change partners.</summary>
    ManageOrganisations,

    /// <summary>See meeting series and their occurrences.</summary>
    ReadMeetings,

    /// <summary>Schedule meetings and change them.</summary>
    ScheduleMeetings,

    /// <summary>Lead a child's processes: network, responsibility team, cooperation, family group conference, expert cases.</summary>
    ManageProcesses,

    /// <summary>Keep what processes build on: templates, expert groups, the register of conveners.</summary>
    ManageProcessTemplates,

    /// <summary>Offer, book and log consultations between services.</summary>
    UseConsultations,

    /// <summary>Decide what an area decides for itself about its meetings: quorum, duties.</summary>
    ManageMeetingRules,

    /// <summary>Read how regularly teams meet and in what they differ from the model. Shows no client data.</summary>
    ReadMeetingReports,

    /// <summary>See which children have not been met in time by their responsible worker (L-11).</summary>
    ReadOverdueContacts,

    /// <summary>See one's own meetings and say whether one comes.</summary>
    AnswerInvitations,

    /// <summary>As a partner, take part in a child's meetings: answer invitations, give a statement before, receive the shared record.</summary>
    TakePartInMeetings,

    /// <summary>Read a child's joint plan while it is written, with everybody's words, goals and evaluations.</summary>
    ReadPlans,

    /// <summary>Read the published versions of a child's joint plan, and of its goals and evaluations what one may see.</summary>
    ReadPublishedPlans,

    /// <summary>Make a child's joint plan: sections, goals, steps, evaluations, services; publish it and end it.</summary>
    ManagePlans,

    /// <summary>Take part in a child's joint plan: one's own words, opinion, agreement, rating, and what became of one's own step; the child itself also draws.</summary>
    TakePartInPlans,

    /// <summary>Contribute a sector's own plan, which is linked to the joint plan.</summary>
    ContributeSectorPlans,

    /// <summary>See the tools drawn with a child and family, where the child has consented to it.</summary>
    ReadTools,

    /// <summary>Use tools with a child and family: genogram, timeline, three houses, helping map, hypotheses, framework.</summary>
    UseTools,

    /// <summary>See the model's own plans: pilots, elements, tasks, programme goals. Shows no child.</summary>
    ReadModelPlans,

    /// <summary>Fill in the plan of a pilot that one works in.</summary>
    WritePilotPlans,

    /// <summary>Keep the model's own plans.</summary>
    ManageModelPlans,

    /// <summary>See training programmes, groups, their sessions and material.</summary>
    ReadTraining,

    /// <summary>Plan training: programmes, groups, sessions, trainers, attendance and assignments.</summary>
    ManageTraining,

    /// <summary>Enrol oneself for training and see one's own enrolments and certificates.</summary>
    EnrolOneself,

    /// <summary>Enrol others and whole teams, select and cancel.</summary>
    EnrolOthers,

    /// <summary>Enrol people of one's own partner organisation.</summary>
    EnrolPartners,

    /// <summary>See who takes part in training, with names and contacts.</summary>
    ReadParticipants,

    /// <summary>Issue, renew and revoke certificates.</summary>
    ManageCertificates,

    /// <summary>Read the training ledger and coverage.</summary>
    ReadTrainingReports,

    /// <summary>Write paragraphs of one's own into the open record of a meeting, and give feedback on it.</summary>
    WriteRecords,

    /// <summary>Keep what a meeting works with: agenda, preparation, record, hypotheses, maps and small steps.</summary>
    KeepRecords,

    /// <summary>Change the area's templates of agendas and preparation, and its bank of questions.</summary>
    ManageMeetingTemplates,

    /// <summary>Set one's own working hours; who supervises sets everybody's, and those of the tenant.</summary>
    ManageWorkingHours,

    /// <summary>Read one's own reminders, and say how one wants them.</summary>
    ReadOwnReminders,

    /// <summary>Read and change the tenant's reminder rules.</summary>
    ManageReminderRules,

    /// <summary>Subscribe partners' systems to what concerns them; a partner only its own. Shows ids only.</summary>
    ManageWebhooks,

    /// <summary>See which children's documents are due for erasure, the erasures and their certificates. Shows no name of a child.</summary>
    ReadRetention,

    /// <summary>Set and lift legal holds, propose and confirm erasures.</summary>
    ManageRetention,

    /// <summary>Read who has handled a child's data (L-19).</summary>
    ReadAccessLog,

    /// <summary>Check that no line of the access log was removed or changed. Shows no line.</summary>
    VerifyAccessLog,

    /// <summary>Take out everything that is held of a child (subject access).</summary>
    ExportChild,

    /// <summary>See and run jobs, see and resend failed messages. Shows no client data.</summary>
    OperatePlatform,
}
