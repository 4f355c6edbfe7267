using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Sets a goal of the child, the family or the workers, and says who in the network sees it.</summary>
internal static class SetGoal
{
    /// <summary>The goal.</summary>
    /// <param name="Facts">What it says.</param>
    /// <param name="Audience">Who may see it; null = the whole network.</param>
    internal sealed record Request(GoalFacts Facts, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Facts).SetValidator(new GoalFactsValidator());
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(GoalUseCases.Goals, Handle).ForChild(Permission.ManagePlans).WithSummary("Sets a goal");

    internal static async Task<Created<GoalView>> Handle(
        Guid childId, Request request, PlansDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var goal = Goal.Set(await db.ActivePlanAsync(childId, ct), request.Facts, request.Audience ?? Audience.All);
        db.Add(goal);
        outbox.GoalSet(caller, goal, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan/goals/{goal.Id}", GoalView.From(goal, []));
    }
}
