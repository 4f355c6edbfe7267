using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Teams.Domain.Assessments;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Data;

internal sealed class TeamsDb(DbContextOptions<TeamsDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    public DbSet<Professional> Professionals => Set<Professional>();

    public DbSet<Child> Children => Set<Child>();

    public DbSet<ClientRelationship> ClientRelationships => Set<ClientRelationship>();

    public DbSet<EmergencyAccess> EmergencyAccesses => Set<EmergencyAccess>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<ChildTeam> ChildTeams => Set<ChildTeam>();

    public DbSet<ChildTeamMember> ChildTeamMembers => Set<ChildTeamMember>();

    public DbSet<SystemicTeam> SystemicTeams => Set<SystemicTeam>();

    public DbSet<SystemicTeamMember> SystemicTeamMembers => Set<SystemicTeamMember>();

    /// <summary>
    /// Professionals to write about: only those of the tenant written to, so that a caller of several tenants cannot
    /// tie rows of one to rows of another.
    /// </summary>
    public IQueryable<Professional> ProfessionalsOf(Caller caller)
    {
        var tenant = caller.Tenant;
        return Professionals.Where(professional => professional.Tenant == tenant);
    }

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        ProfessionalMap.Apply(model);
        ChildMap.Apply(model);
        NotificationMap.Apply(model);
        ChildTeamMap.Apply(model);
        SystemicTeamMap.Apply(model);
    }
}
