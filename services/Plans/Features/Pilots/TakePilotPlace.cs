using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>A child and family get a place in a pilot, if they are eligible by what is known (A3-09, R-11).</summary>
internal static class TakePilotPlace
{
    /// <summary>The place.</summary>
    /// <param name="SiteId">At which site.</param>
    /// <param name="From">From when.</param>
    internal sealed record Request(Guid SiteId, DateOnly From);

    /// <summary>The place.</summary>
    internal sealed record Response(Guid Id, Guid PilotId, Guid SiteId, DateOnly From)
    {
        internal static Response Of(PilotPlace place) => new(place.Id, place.PilotId, place.SiteId, place.From);
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.From).CalendarDay();
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/children/{childId:guid}/pilot-places", Handle).ForChild(Permission.ManagePlans).WithSummary("Takes a child and family into a pilot");

    internal static async Task<Created<Response>> Handle(Guid childId, Request request, PlansDb db, TimeProvider clock, CancellationToken ct)
    {
        var site = await db.PilotSites.SingleOrDefaultAsync(row => row.Id == request.SiteId, ct)
            ?? throw new InvalidFields("siteId", "unknown", "No such site.");
        var place = PilotPlace.Take(site, childId, await EligibilityAsync(childId, db, HelsinkiTime.Today(clock), ct), request.From);
        db.Add(place);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/pilots/{site.PilotId}", Response.Of(place));
    }

    // Open care is what Teams tells of the client relationship, unless the plan says that the child is in substitute care.
    private static async Task<PilotEligibility> EligibilityAsync(Guid childId, PlansDb db, DateOnly today, CancellationToken ct)
    {
        var isClient = await db.Relationships.AnyAsync(row => row.ChildId == childId && row.Line == ServiceLine.ChildProtection && row.ClosedOn == null, ct);
        var isPlaced = await db.Plans.AnyAsync(row => row.ChildId == childId && row.EndedOn == null && row.Kind == PlanKind.SubstituteCare, ct);
        var services = await db.Services.AsNoTracking()
            .Where(row => row.ChildId == childId && row.StartsOn <= today && (row.EndsOn == null || row.EndsOn >= today)).ToListAsync(ct);
        return new PilotEligibility(isClient && !isPlaced, services.Exists(one => one.Facts.Kind is ServiceKind.FamilyWork or ServiceKind.IntensifiedFamilyWork));
    }
}
