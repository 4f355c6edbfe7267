using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Goals;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Steps;

/// <summary>Says what became of a step, with a word why. Workers say it of any, everybody else of their own.</summary>
internal static class FollowUpStep
{
    /// <summary>What became of it.</summary>
    /// <param name="State">Done, not done or changed.</param>
    /// <param name="Word">A word why.</param>
    /// <param name="Next">The step that takes its place; asked of a changed one.</param>
    internal sealed record Request(StepState State, [property: Personal] string Word, StepFacts? Next = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Word).Prose();
            RuleFor(request => request.Next!).SetValidator(new StepFactsValidator()).When(request => request.Next is not null);
            RuleFor(request => request.Next).NotNull().When(request => request.State is StepState.Changed).WithErrorCode("not_empty");
            RuleFor(request => request.Next).Null().When(request => request.State is not StepState.Changed).WithErrorCode("not_changed");
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(PlanUseCases.Plan + "/steps/{stepId:guid}/follow-up", Handle).ForChild(Permission.TakePartInPlans)
            .WithSummary("Says what became of a step");

    internal static async Task<Ok<StepView>> Handle(
        Guid childId, Guid stepId, Request request, PlansDb db, VersionShelf shelf, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var (viewer, now) = (await viewers.OfAsync(childId, ct), clock.GetUtcNow());
        var step = await db.Steps.SingleOrDefaultAsync(row => row.Id == stepId && row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        var goal = await db.GoalAsync(childId, step.GoalId, viewer, ct);
        if (viewer.Kind is not ViewerKind.Worker && !(request.State is StepState.Done or StepState.NotDone && step.Doers.Any(doer => doer.Id == viewer.Id)))
        {
            throw new Problem(Problems.NotFound);
        }

        step.FollowUp(request.State, request.Word, now);
        outbox.ActionDone(caller, step, now);
        if (request.Next is { } next)
        {
            var instead = PlanStep.Assign(goal, next, step.Id);
            db.Add(instead);
            outbox.ActionAssigned(caller, instead, now);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(StepView.From(step));
    }
}
