using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Closes a goal: reached, in part, not, or let go, with a word why.</summary>
internal static class CloseGoal
{
    /// <summary>The end.</summary>
    /// <param name="State">What became of it.</param>
    /// <param name="Why">A word why.</param>
    internal sealed record Request(GoalState State, [property: Personal] string Why);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Why).Prose();
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(GoalUseCases.One + "/close", Handle).ForChild(Permission.ManagePlans).WithSummary("Closes a goal");

    internal static async Task<Ok<GoalView>> Handle(
        Guid childId, Guid goalId, Request request, PlansDb db, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var goal = await db.GoalAsync(childId, goalId, await viewers.OfAsync(childId, ct), ct);
        goal.Close(request.State, HelsinkiTime.Today(clock), request.Why);
        outbox.GoalClosed(caller, goal, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(GoalView.From(goal, []));
    }
}
