using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Steps;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>
/// The child's plan at a glance, of what the caller may see: how far it is, its open goals with their open steps and each
/// party's last rating, and the evaluations that are coming.
/// </summary>
internal static class GetPlanOverview
{
    /// <summary>The plan at a glance.</summary>
    /// <param name="Id">The active plan.</param>
    /// <param name="Kind">What it is made for.</param>
    /// <param name="StartsOn">First day.</param>
    /// <param name="PublishedVersion">Number of the version that holds; 0 = nothing is published yet.</param>
    /// <param name="PublishedAt">UTC.</param>
    /// <param name="Missing">Sections that publishing still needs.</param>
    /// <param name="ChildsView">What the child says, or why it was not heard yet.</param>
    /// <param name="Goals">Open ones, oldest first.</param>
    /// <param name="ClosedGoals">How many are closed.</param>
    /// <param name="Evaluations">Planned ones; what is due first comes first.</param>
    /// <param name="SectorPlans">How many plans of sectors stand beside it.</param>
    /// <param name="Services">How many services the child has now.</param>
    internal sealed record Response(
        Guid Id, PlanKind Kind, DateOnly StartsOn, int PublishedVersion, DateTimeOffset? PublishedAt, IReadOnlyList<PlanSectionKind> Missing,
        PlanView.ViewView ChildsView, IReadOnlyList<GoalRow> Goals, int ClosedGoals, IReadOnlyList<DueRow> Evaluations, int SectorPlans, int Services);

    /// <summary>An open goal.</summary>
    /// <param name="Id">The goal.</param>
    /// <param name="Facts">What it says.</param>
    /// <param name="OpenSteps">Steps that are not followed up yet; what is due first comes first.</param>
    /// <param name="LastRatings">The last rating of each party.</param>
    internal sealed record GoalRow(Guid Id, GoalFacts Facts, IReadOnlyList<StepView> OpenSteps, IReadOnlyList<RatingRow> LastRatings);

    /// <summary>How near a party thinks the goal is.</summary>
    internal sealed record RatingRow(Party Party, int Score, Guid EvaluationId);

    /// <summary>An evaluation that is coming.</summary>
    internal sealed record DueRow(Guid Id, EvaluationKind Kind, DateOnly DueOn, bool Overdue, Guid? MeetingId);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(PlanUseCases.Plan + "/overview", Handle).ForChild(Permission.ReadPlans).WithSummary("The child's plan at a glance");

    internal static async Task<Ok<Response>> Handle(Guid childId, PlansDb db, Viewers viewers, DraftReader drafts, TimeProvider clock, CancellationToken ct)
    {
        var (plan, viewer, today) = (await db.ActivePlanAsync(childId, ct), await viewers.OfAsync(childId, ct), HelsinkiTime.Today(clock));
        var goals = await db.Goals.AsNoTracking().Where(row => row.PlanId == plan.Id).ShownTo(viewer).OrderBy(row => row.Id).ToListAsync(ct);
        var open = goals.FindAll(goal => goal.State is GoalState.Open);
        var coming = await db.Evaluations.AsNoTracking().Where(row => row.PlanId == plan.Id && row.State == EvaluationState.Planned)
            .OrderBy(row => row.DueOn).ThenBy(row => row.Id)
            .Select(row => new DueRow(row.Id, row.Kind, row.DueOn, row.DueOn < today, row.MeetingId)).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            plan.Id, plan.Kind, plan.StartsOn, plan.PublishedVersion, plan.PublishedAt, plan.Missing,
            PlanView.ViewOf(await drafts.ViewOfAsync(plan, ct)), await RowsAsync(db, open, ct), goals.Count - open.Count, coming,
            await db.SectorPlans.Where(row => row.ChildId == childId).ShownTo(viewer).CountAsync(ct),
            await db.Services.Where(row => row.ChildId == childId && (row.EndsOn == null || row.EndsOn >= today)).ShownTo(viewer).CountAsync(ct)));
    }

    private static async Task<IReadOnlyList<GoalRow>> RowsAsync(PlansDb db, List<Goal> goals, CancellationToken ct)
    {
        Guid[] ids = [.. goals.Select(goal => goal.Id)];
        var steps = (await db.Steps.AsNoTracking().Where(row => ids.Contains(row.GoalId) && row.State == StepState.Open)
            .OrderBy(row => row.DueOn).ThenBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.GoalId);
        var ratings = (await db.Ratings.AsNoTracking().Where(row => ids.Contains(row.GoalId)).OrderBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.GoalId);
        return goals.ConvertAll(goal => new GoalRow(
            goal.Id, goal.Facts, [.. steps[goal.Id].Select(StepView.From)],
            [.. ratings[goal.Id].GroupBy(row => row.PartyKey, StringComparer.Ordinal).Select(own => own.Last())
                .Select(row => new RatingRow(row.Party, row.Score, row.EvaluationId))]));
    }
}
