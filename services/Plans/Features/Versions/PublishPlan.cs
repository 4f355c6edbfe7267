using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Publishes the draft as a version that never changes; the one before is superseded.</summary>
internal static class PublishPlan
{
    /// <summary>The publishing.</summary>
    /// <param name="WhyWithoutChildsView">Why it is published without the child's view, where that is not there yet.</param>
    internal sealed record Request([property: Personal] string? WhyWithoutChildsView = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.WhyWithoutChildsView).Prose();
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(PlanUseCases.Plan + "/publish", Handle).ForChild(Permission.ManagePlans).WithSummary("Publishes the draft as a new version");

    internal static async Task<Created<VersionRow>> Handle(
        Guid childId, Request request, PlansDb db, DraftReader drafts, EvaluationBook book, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        var now = clock.GetUtcNow();
        plan.Publish(await drafts.ViewOfAsync(plan, ct), request.WhyWithoutChildsView, now);
        var version = new PlanVersion(plan, await drafts.FreezeAsync(plan, ct), caller.Name, request.WhyWithoutChildsView);
        if (await db.Versions.SingleOrDefaultAsync(row => row.PlanId == plan.Id && row.Status == VersionStatus.Published, ct) is { } before)
        {
            before.Supersede();
        }

        db.Add(version);
        await book.FollowAsync(plan, ct);
        outbox.Publish(new PlanPublished(caller.Tenant, childId, plan.Id, version.Id, version.Number, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan/versions/{version.Number}", VersionRow.From(version));
    }
}
