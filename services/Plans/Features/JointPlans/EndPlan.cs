using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Ends the active plan; it and its versions stay readable, and a new plan can be started.</summary>
internal static class EndPlan
{
    /// <summary>The end.</summary>
    /// <param name="On">Last day.</param>
    /// <param name="Reason">Why.</param>
    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Reason).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(PlanUseCases.Plan + "/end", Handle).ForChild(Permission.ManagePlans).WithSummary("Ends the active joint plan");

    internal static async Task<Ok<PlanView>> Handle(
        Guid childId, Request request, IfMatch ifMatch, PlansDb db, DraftReader drafts, EvaluationBook book, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        ifMatch.Guard(db, plan);
        plan.End(request.On, request.Reason);
        await book.FollowAsync(plan, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await drafts.ViewAsync(plan, ct));
    }
}
