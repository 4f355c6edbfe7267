using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Evaluations of a joint plan: when, by whom, how, what each party thinks, and how it went over time.</summary>
internal static class EvaluationUseCases
{
    internal const string Evaluations = PlanUseCases.Plan + "/evaluations";
    internal const string One = Evaluations + "/{evaluationId:guid}";

    internal static void AddEvaluations(this IServiceCollection services)
    {
        services.AddScoped<EvaluationBook>();
        services.AddScoped<MeetingNews>();
        services.AddScoped<RatingSeries>();
        services.AddChildExport<PlansDb>("evaluations", async (db, childId, ct) =>
            (await db.Evaluations.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(one => EvaluationView.From(one, [])));
        services.AddChildExport<PlansDb>("evaluationRatings", async (db, childId, ct) =>
            (await db.Ratings.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(RatingView.From));
    }

    internal static void MapEvaluations(this RouteGroupBuilder plans)
    {
        PlanEvaluation.Map(plans);
        ChangeEvaluation.Map(plans);
        RecordEvaluation.Map(plans);
        VoidEvaluation.Map(plans);
        ListEvaluations.Map(plans);
        ListMyEvaluations.Map(plans);
        RateGoal.Map(plans);
        GetRatingSeries.Map(plans);
        DrawRatingSeries.Map(plans);
    }

    /// <summary>Ratings of the goals that the viewer may see.</summary>
    internal static IQueryable<EvaluationRating> RatingsOf(this PlansDb db, Guid childId, Viewer viewer)
    {
        var goals = db.Goals.Where(row => row.ChildId == childId).ShownTo(viewer);
        return db.Ratings.AsNoTracking().Where(row => row.ChildId == childId && goals.Any(goal => goal.Id == row.GoalId)).OrderBy(row => row.Id);
    }
}
