using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Domain.Relationships;
using SystemicPlatform.Plans.Domain.Services;
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

    public DbSet<ChildService> Services => Set<ChildService>();

    public DbSet<SectorPlan> SectorPlans => Set<SectorPlan>();

    public DbSet<KnownRelationship> Relationships => Set<KnownRelationship>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<Pilot> Pilots => Set<Pilot>();

    public DbSet<PilotSite> PilotSites => Set<PilotSite>();

    public DbSet<PilotPlace> PilotPlaces => Set<PilotPlace>();

    public DbSet<ModelElement> Elements => Set<ModelElement>();

    public DbSet<ImplementationTask> Tasks => Set<ImplementationTask>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        PlanMapping.Conventions(configurationBuilder);
        VersionMapping.Conventions(configurationBuilder);
        GoalMapping.Conventions(configurationBuilder);
        EvaluationMapping.Conventions(configurationBuilder);
        ToolMapping.Conventions(configurationBuilder);
        ServiceMapping.Conventions(configurationBuilder);
        ModelPlanMapping.Conventions(configurationBuilder);
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
        model.Entity<ChildService>(ServiceMapping.Map);
        model.Entity<SectorPlan>(ServiceMapping.Map);
        model.Entity<KnownRelationship>(ServiceMapping.Map);
        model.Entity<Programme>(ModelPlanMapping.Map);
        model.Entity<Pilot>(ModelPlanMapping.Map);
        model.Entity<PilotSite>(ModelPlanMapping.Map);
        model.Entity<PilotPlace>(ModelPlanMapping.Map);
        model.Entity<ModelElement>(ModelPlanMapping.Map);
        model.Entity<ImplementationTask>(ModelPlanMapping.Map);
    }
}
