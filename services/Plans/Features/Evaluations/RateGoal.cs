using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Goals;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Rates how near a goal is, and says why; each party for itself.</summary>
internal static class RateGoal
{
    /// <summary>The rating.</summary>
    /// <param name="GoalId">The goal.</param>
    /// <param name="Score">0 = as far away as can be, 10 = reached.</param>
    /// <param name="Why">Why one thinks so.</param>
    /// <param name="Party">Whose rating; null = the caller's own.</param>
    internal sealed record Request(Guid GoalId, int Score, [property: Personal] string Why, Party? Party = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Score).InclusiveBetween(0, EvaluationRating.Best);
            RuleFor(request => request.Why).Prose();
            RuleFor(request => request.Party!).SetValidator(new PartyValidator()).When(request => request.Party is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(EvaluationUseCases.One + "/ratings", Handle).ForChild(Permission.TakePartInPlans).WithSummary("Rates how near a goal is");

    internal static async Task<Ok<RatingView>> Handle(
        Guid childId, Guid evaluationId, Request request, PlansDb db, VersionShelf shelf, Viewers viewers, TimeProvider clock, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var evaluation = await db.Evaluations.SingleOrDefaultAsync(row => row.Id == evaluationId && row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        var goal = await db.GoalAsync(childId, request.GoalId, await viewers.OfAsync(childId, ct), ct);
        if (evaluation.State is EvaluationState.Voided || goal.PlanId != evaluation.PlanId)
        {
            throw new RuleViolation("evaluation_not_planned", "The evaluation is void, or of another plan.");
        }

        var speaker = await viewers.SpeakerAsync(childId, request.Party, ct);
        var rating = await db.Ratings.SingleOrDefaultAsync(row => row.EvaluationId == evaluationId && row.GoalId == goal.Id && row.PartyKey == speaker.Party.Key, ct)
            ?? db.Add(new EvaluationRating(evaluation, goal, speaker)).Entity;
        rating.Rate(request.Score, request.Why, speaker, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(RatingView.From(rating));
    }
}
