using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Services;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.SectorPlans;

/// <summary>Its owner says a sector's plan anew; nobody else can.</summary>
internal static class ChangeSectorPlan
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(ServiceUseCases.SectorPlans + "/{sectorPlanId:guid}", Handle).ForChild(Permission.ContributeSectorPlans).WithSummary("Says a sector's plan anew");

    internal static async Task<Ok<SectorPlanView>> Handle(
        Guid childId, Guid sectorPlanId, ContributeSectorPlan.Request request, IfMatch ifMatch, PlansDb db, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var viewer = await viewers.OfAsync(childId, ct);
        var plan = await db.SectorPlans.Where(row => row.Id == sectorPlanId && row.ChildId == childId).ShownTo(viewer).SingleOrDefaultAsync(ct);
        if (plan?.IsOf(viewer) is not true)
        {
            throw new Problem(Problems.NotFound);
        }

        ifMatch.Guard(db, plan, () => SectorPlanView.From(plan));
        plan.Say(request.Facts, request.Audience ?? plan.Audience, HelsinkiTime.Today(clock), clock.GetUtcNow());
        outbox.Publish(new SectorPlanContributed(caller.Tenant, childId, plan.Id, plan.OrganisationId, plan.Version, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(SectorPlanView.From(plan));
    }
}
