using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Teams.Domain.Areas;
using SystemicPlatform.Teams.Domain.Assessments;
using SystemicPlatform.Teams.Domain.Care;
using SystemicPlatform.Teams.Domain.Caseloads;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Directory;
using SystemicPlatform.Teams.Domain.Elements;
using SystemicPlatform.Teams.Domain.Experts;
using SystemicPlatform.Teams.Domain.Groups;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Domain.Persons;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Referrals;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;
using SystemicPlatform.Teams.Domain.Retention;
using SystemicPlatform.Teams.Domain.Rights;
using SystemicPlatform.Teams.Domain.Roles;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Domain.TeamRegisters;

namespace SystemicPlatform.Teams.Data;

[SchedulesJobs]
internal sealed class TeamsDb(DbContextOptions<TeamsDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    public DbSet<WellbeingArea> Areas => Set<WellbeingArea>();

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<Professional> Professionals => Set<Professional>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<Child> Children => Set<Child>();

    public DbSet<ChildSearchKey> ChildSearchKeys => Set<ChildSearchKey>();

    public DbSet<ChildMerge> ChildMerges => Set<ChildMerge>();

    public DbSet<ClientRelationship> ClientRelationships => Set<ClientRelationship>();

    public DbSet<CareStage> CareStages => Set<CareStage>();

    public DbSet<EmergencyAccess> EmergencyAccesses => Set<EmergencyAccess>();

    public DbSet<Caseload> Caseloads => Set<Caseload>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<KnownMeeting> KnownMeetings => Set<KnownMeeting>();

    public DbSet<ChildTeam> ChildTeams => Set<ChildTeam>();

    public DbSet<ChildTeamMember> ChildTeamMembers => Set<ChildTeamMember>();

    public DbSet<ResponsibilityTeam> ResponsibilityTeams => Set<ResponsibilityTeam>();

    public DbSet<ResponsibilityTeamMember> ResponsibilityTeamMembers => Set<ResponsibilityTeamMember>();

    public DbSet<SystemicTeam> SystemicTeams => Set<SystemicTeam>();

    public DbSet<SystemicTeamMember> SystemicTeamMembers => Set<SystemicTeamMember>();

    public DbSet<ConditionAssessment> ConditionAssessments => Set<ConditionAssessment>();

    public DbSet<StructureEntry> StructureEntries => Set<StructureEntry>();

    public DbSet<TeamApproval> TeamApprovals => Set<TeamApproval>();

    public DbSet<RoleDefinition> RoleDefinitions => Set<RoleDefinition>();

    public DbSet<WorkGroup> WorkGroups => Set<WorkGroup>();

    public DbSet<WorkGroupMember> WorkGroupMembers => Set<WorkGroupMember>();

    public DbSet<ServiceEntry> ServiceEntries => Set<ServiceEntry>();

    public DbSet<KnownElement> KnownElements => Set<KnownElement>();

    public DbSet<Expert> Experts => Set<Expert>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<ChildNetwork> ChildNetworks => Set<ChildNetwork>();

    public DbSet<NetworkPerson> NetworkPersons => Set<NetworkPerson>();

    public DbSet<Relation> Relations => Set<Relation>();

    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<GrantOrigin> GrantOrigins => Set<GrantOrigin>();

    public DbSet<DisclosurePermission> DisclosurePermissions => Set<DisclosurePermission>();

    public DbSet<DisclosureProhibition> DisclosureProhibitions => Set<DisclosureProhibition>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public DbSet<DataRequest> DataRequests => Set<DataRequest>();

    public DbSet<OlderLogOpening> OlderLogOpenings => Set<OlderLogOpening>();

    public DbSet<ContactLook> ContactLooks => Set<ContactLook>();

    public DbSet<NetworkChange> NetworkChanges => Set<NetworkChange>();

    /// <summary>
    /// Professionals to write about: only those of the tenant written to, so that a caller of several tenants cannot
    /// tie rows of one to rows of another.
    /// </summary>
    public IQueryable<Professional> ProfessionalsOf(Caller caller)
    {
        var tenant = caller.Tenant;
        return Professionals.Where(professional => professional.Tenant == tenant);
    }

    /// <summary>Organisations to write about, of the tenant written to.</summary>
    public IQueryable<Organisation> OrganisationsOf(Caller caller)
    {
        var tenant = caller.Tenant;
        return Organisations.Where(organisation => organisation.Tenant == tenant);
    }

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        AreaMap.Apply(model);
        ProfessionalMap.Apply(model);
        ChildMap.Apply(model);
        CareMap.Apply(model);
        CaseloadMap.Apply(model);
        NotificationMap.Apply(model);
        KnownMeetingMap.Apply(model);
        KnownElementMap.Apply(model);
        ChildTeamMap.Apply(model);
        ResponsibilityTeamMap.Apply(model);
        SystemicTeamMap.Apply(model);
        TeamRegisterMap.Apply(model);
        RoleDefinitionMap.Apply(model);
        ExpertMap.Apply(model);
        WorkGroupMap.Apply(model);
        ServiceEntryMap.Apply(model);
        ReferralMap.Apply(model);
        OrganisationMap.Apply(model);
        NetworkMap.Apply(model);
        RetentionMap.Apply(model);
        RightsMap.Apply(model);
    }
}
