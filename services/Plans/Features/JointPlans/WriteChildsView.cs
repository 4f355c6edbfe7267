using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Keeps the child's view: the child itself writes it, or a worker who heard it (R-18, L-10).</summary>
internal static class WriteChildsView
{
    /// <summary>The view.</summary>
    /// <param name="View">What the child says and how it was obtained, or why it is not there yet.</param>
    internal sealed record Request(ViewWords View);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.View).SetValidator(new ViewWordsValidator());
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(PlanUseCases.Plan + "/childs-view", Handle).ForChild(Permission.TakePartInPlans)
            .WithSummary("Keeps the child's view and how it was obtained");

    internal static async Task<Ok<PlanView>> Handle(
        Guid childId, Request request, IfMatch ifMatch, PlansDb db, DraftReader drafts, Viewers viewers, Caller caller, CancellationToken ct)
    {
        var isChild = caller.Themselves == childId;
        if (!isChild && (await viewers.OfAsync(childId, ct)).Kind is not ViewerKind.Worker)
        {
            throw new Problem(Problems.NotFound);
        }

        var plan = await db.ActivePlanAsync(childId, ct);
        var view = await drafts.ViewOfAsync(plan, ct);
        ifMatch.Guard(db, view, () => PlanView.ViewOf(view));
        view.Write(request.View, new ViewWriter(caller.Subject, caller.Name, isChild));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await drafts.ViewAsync(plan, ct));
    }
}
