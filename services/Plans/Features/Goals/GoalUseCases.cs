using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.Plans.Features.Steps;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Goals of a joint plan, who agrees to them, and the small steps towards them.</summary>
internal static class GoalUseCases
{
    internal const string Goals = PlanUseCases.Plan + "/goals";
    internal const string One = Goals + "/{goalId:guid}";

    internal static void AddGoals(this IServiceCollection services)
    {
        services.AddChildExport<PlansDb>("goals", async (db, childId, ct) =>
            (await db.Goals.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(goal => GoalView.From(goal, [])));
        services.AddChildExport<PlansDb>("goalAgreements", async (db, childId, ct) =>
            (await db.Agreements.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(AgreementView.From));
        services.AddChildExport<PlansDb>("planSteps", async (db, childId, ct) =>
            (await db.Steps.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(StepView.From));
    }

    internal static void MapGoals(this RouteGroupBuilder plans)
    {
        SetGoal.Map(plans);
        ChangeGoal.Map(plans);
        CloseGoal.Map(plans);
        ListGoals.Map(plans);
        GetGoal.Map(plans);
        AgreeToGoal.Map(plans);
        AssignStep.Map(plans);
        FollowUpStep.Map(plans);
        ListSteps.Map(plans);
    }

    /// <summary>The child's goal, if the viewer may see it.</summary>
    internal static async Task<Goal> GoalAsync(this PlansDb db, Guid childId, Guid goalId, Viewer viewer, CancellationToken ct) =>
        await db.Goals.Where(row => row.Id == goalId && row.ChildId == childId).ShownTo(viewer).SingleOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound);
}
