using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.Meetings.Domain.Contacts;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Domain.Feedback;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Maps;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Partners;
using SystemicPlatform.Meetings.Domain.PlanNegotiations;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Domain.Responsibility;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Meetings.Data;

/// <summary>The database <c>meetings</c>.</summary>
[SchedulesJobs]
internal sealed class MeetingsDb(DbContextOptions<MeetingsDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    public DbSet<MeetingSeries> Series => Set<MeetingSeries>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<NetworkProcess> NetworkProcesses => Set<NetworkProcess>();

    public DbSet<MeetingChild> MeetingChildren => Set<MeetingChild>();

    public DbSet<ContactAgreement> ContactAgreements => Set<ContactAgreement>();

    public DbSet<ChildContact> ChildContacts => Set<ChildContact>();

    public DbSet<MeetingChange> Changes => Set<MeetingChange>();

    public DbSet<MeetingDeviation> Deviations => Set<MeetingDeviation>();

    public DbSet<MeetingRules> Rules => Set<MeetingRules>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<ExpertGroup> ExpertGroups => Set<ExpertGroup>();

    public DbSet<ExpertSeat> ExpertSeats => Set<ExpertSeat>();

    public DbSet<ExpertSlot> ExpertSlots => Set<ExpertSlot>();

    public DbSet<ExpertCase> ExpertCases => Set<ExpertCase>();

    public DbSet<ResponsibilityCycle> ResponsibilityCycles => Set<ResponsibilityCycle>();

    public DbSet<ConsultationSlot> ConsultationSlots => Set<ConsultationSlot>();

    public DbSet<ConsultationBooking> ConsultationBookings => Set<ConsultationBooking>();

    public DbSet<ConsultationLogEntry> ConsultationLog => Set<ConsultationLogEntry>();

    public DbSet<CooperationRecord> CooperationRecords => Set<CooperationRecord>();

    public DbSet<CooperationVersion> CooperationVersions => Set<CooperationVersion>();

    public DbSet<PlanNegotiation> PlanNegotiations => Set<PlanNegotiation>();

    public DbSet<ProcessTemplate> ProcessTemplates => Set<ProcessTemplate>();

    public DbSet<CertifiedConvener> CertifiedConveners => Set<CertifiedConvener>();

    public DbSet<ChildProcess> ChildProcesses => Set<ChildProcess>();

    public DbSet<KnownTeam> Teams => Set<KnownTeam>();

    public DbSet<KnownTeamMember> TeamMembers => Set<KnownTeamMember>();

    public DbSet<KnownProfessional> Professionals => Set<KnownProfessional>();

    public DbSet<KnownPerson> Persons => Set<KnownPerson>();

    public DbSet<KnownNetworkPerson> NetworkPersons => Set<KnownNetworkPerson>();

    public DbSet<PartnerStatement> PartnerStatements => Set<PartnerStatement>();

    public DbSet<RecordReception> RecordReceptions => Set<RecordReception>();

    public DbSet<KnownReferral> Referrals => Set<KnownReferral>();

    public DbSet<AgendaTemplate> AgendaTemplates => Set<AgendaTemplate>();

    public DbSet<Agenda> Agendas => Set<Agenda>();

    public DbSet<SystemicRecord> SystemicRecords => Set<SystemicRecord>();

    public DbSet<SystemicNote> SystemicNotes => Set<SystemicNote>();

    public DbSet<Hypothesis> Hypotheses => Set<Hypothesis>();

    public DbSet<CircularQuestion> CircularQuestions => Set<CircularQuestion>();

    public DbSet<PreparationItem> PreparationItems => Set<PreparationItem>();

    public DbSet<FamilyPreparation> FamilyPreparations => Set<FamilyPreparation>();

    public DbSet<HelpingMap> HelpingMaps => Set<HelpingMap>();

    public DbSet<MeetingFeedback> Feedback => Set<MeetingFeedback>();

    public DbSet<SelfEvaluation> SelfEvaluations => Set<SelfEvaluation>();

    public DbSet<ReflectionOccasion> Reflections => Set<ReflectionOccasion>();

    public DbSet<AgreedStep> Steps => Set<AgreedStep>();

    public DbSet<MeetingRecord> Records => Set<MeetingRecord>();

    public DbSet<RecordPart> RecordParts => Set<RecordPart>();

    public DbSet<RecordParagraph> RecordParagraphs => Set<RecordParagraph>();

    public DbSet<EarlierText> EarlierTexts => Set<EarlierText>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<WorkingHours> WorkingHours => Set<WorkingHours>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<Poll> Polls => Set<Poll>();

    public DbSet<InvitationLink> InvitationLinks => Set<InvitationLink>();

    public DbSet<PreparationLink> PreparationLinks => Set<PreparationLink>();

    public DbSet<FeedbackLink> FeedbackLinks => Set<FeedbackLink>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ReflectionMapping.Conventions(SystemicMapping.Conventions(ChangeMapping.Conventions(AgendaMapping.Conventions(
            ProcessMapping.Conventions(configurationBuilder)))));

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<MeetingSeries>(SeriesMapping.Map);
        model.Entity<Meeting>(MeetingMapping.Map);
        model.Entity<MeetingChild>(MeetingMapping.Map);
        model.Entity<MeetingChange>(ChangeMapping.Map);
        model.Entity<MeetingDeviation>(MeetingMapping.Map);
        model.Entity<MeetingRules>(MeetingMapping.Map);
        model.Entity<Participant>(ParticipantMapping.Map);
        model.Entity<KnownTeam>(KnownMapping.Map);
        model.Entity<KnownTeamMember>(KnownMapping.Map);
        model.Entity<KnownProfessional>(KnownMapping.Map);
        model.Entity<KnownReferral>(KnownMapping.Map);
        model.Entity<KnownNetworkPerson>(KnownMapping.Map);
        model.Entity<KnownPerson>().ToTable("known_persons");
        ContactMapping.Map(model);
        AgendaMapping.Map(model);
        RecordMapping.Map(model);
        SystemicMapping.Map(model);
        ReflectionMapping.Map(model);
        model.Entity<PreparationItem>(PreparationMapping.Map);
        model.Entity<FamilyPreparation>(PreparationMapping.Map);
        model.Entity<AgreedStep>(StepMapping.Map);
        model.Entity<Absence>(KnownMapping.Map);
        model.Entity<WorkingHours>(CalendarMapping.Map);
        model.Entity<CalendarFeed>(CalendarMapping.Map);
        ProcessMapping.Map(model);
        PollMapping.Map(model);
        PartnerMapping.Map(model);
        model.Entity<InvitationLink>(ParticipantMapping.Map);
        LinkMapping.Map(model);
    }
}
