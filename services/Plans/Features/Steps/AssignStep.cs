using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Goals;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Features.Steps;

/// <summary>Agrees a small step towards a goal: who, what, by when (A1-12, A1-13).</summary>
internal static class AssignStep
{
    /// <summary>The step.</summary>
    /// <param name="Step">What is agreed.</param>
    internal sealed record Request(StepFacts Step);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Step).SetValidator(new StepFactsValidator());
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(GoalUseCases.One + "/steps", Handle).ForChild(Permission.ManagePlans).WithSummary("Agrees a small step");

    internal static async Task<Created<StepView>> Handle(
        Guid childId, Guid goalId, Request request, PlansDb db, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var step = PlanStep.Assign(await db.GoalAsync(childId, goalId, await viewers.OfAsync(childId, ct), ct), request.Step);
        db.Add(step);
        outbox.ActionAssigned(caller, step, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan/steps/{step.Id}", StepView.From(step));
    }
}
