using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Plans.Data;

/// <summary>The database <c>plans</c>.</summary>
internal sealed class PlansDb(DbContextOptions<PlansDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    public DbSet<JointPlan> Plans => Set<JointPlan>();

    public DbSet<ChildsView> ChildsViews => Set<ChildsView>();

    public DbSet<PlanWord> Words => Set<PlanWord>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<GoalAgreement> Agreements => Set<GoalAgreement>();

    public DbSet<PlanStep> Steps => Set<PlanStep>();

    public DbSet<Evaluation> Evaluations => Set<Evaluation>();

    public DbSet<EvaluationRating> Ratings => Set<EvaluationRating>();

    public DbSet<ChildMeeting> Meetings => Set<ChildMeeting>();

    public DbSet<PlanVersion> Versions => Set<PlanVersion>();

    public DbSet<Tool> Tools => Set<Tool>();

    public DbSet<ToolVersion> ToolVersions => Set<ToolVersion>();

    public DbSet<ToolConsent> ToolConsents => Set<ToolConsent>();

    public DbSet<ToolAttachment> ToolAttachments => Set<ToolAttachment>();

    public DbSet<KnownNetwork> Networks => Set<KnownNetwork>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        PlanMapping.Conventions(configurationBuilder);
        VersionMapping.Conventions(configurationBuilder);
        GoalMapping.Conventions(configurationBuilder);
        EvaluationMapping.Conventions(configurationBuilder);
        ToolMapping.Conventions(configurationBuilder);
    }

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<JointPlan>(PlanMapping.Map);
        model.Entity<PlanSection>(PlanMapping.Map);
        model.Entity<ChildsView>(PlanMapping.Map);
        model.Entity<PlanWord>(PlanMapping.Map);
        model.Entity<PlanVersion>(VersionMapping.Map);
        model.Entity<VersionReader>(VersionMapping.Map);
        model.Entity<VersionOpinion>(VersionMapping.Map);
        model.Entity<Goal>(GoalMapping.Map);
        model.Entity<GoalAgreement>(GoalMapping.Map);
        model.Entity<PlanStep>(GoalMapping.Map);
        model.Entity<Evaluation>(EvaluationMapping.Map);
        model.Entity<EvaluationRating>(EvaluationMapping.Map);
        model.Entity<ChildMeeting>(EvaluationMapping.Map);
        model.Entity<Tool>(ToolMapping.Map);
        model.Entity<ToolVersion>(ToolMapping.Map);
        model.Entity<ToolConsent>(ToolMapping.Map);
        model.Entity<ToolAttachment>(ToolMapping.Map);
        model.Entity<KnownNetwork>(ToolMapping.Map);
    }
}
