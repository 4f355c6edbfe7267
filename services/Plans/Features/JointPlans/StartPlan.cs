using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Starts the child's joint plan. There is one at a time; the child's view is in it from the first moment .</summary>
internal static class StartPlan
{
    /// <summary>The plan.</summary>
    /// <param name="Kind">What it is made for.</param>
    /// <param name="StartsOn">First day.</param>
    /// <param name="ChildsView">The child's view with how it was obtained, or why it is not there yet.</param>
    /// <param name="Evaluation">What is evaluated, by whom and how: what the baseline and the yearly review begin with.</param>
    internal sealed record Request(PlanKind Kind, DateOnly StartsOn, ViewWords ChildsView, EvaluationTerms Evaluation);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.StartsOn).CalendarDay();
            RuleFor(request => request.ChildsView).SetValidator(new ViewWordsValidator());
            RuleFor(request => request.Evaluation).SetValidator(new EvaluationTermsValidator());
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(PlanUseCases.Plan, Handle).ForChild(Permission.ManagePlans).WithSummary("Starts the child's joint plan");

    internal static async Task<Created<PlanView>> Handle(
        Guid childId, Request request, PlansDb db, DraftReader drafts, EvaluationBook book, Caller caller, CancellationToken ct)
    {
        var plan = JointPlan.Start(childId, request.Kind, request.StartsOn, request.Evaluation);
        var view = new ChildsView(plan.Id, childId);
        view.Write(request.ChildsView, new ViewWriter(caller.Subject, caller.Name, caller.Themselves == childId));
        db.AddRange(plan, view);
        await book.OpenAsync(plan, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan", await drafts.ViewAsync(plan, ct));
    }
}
