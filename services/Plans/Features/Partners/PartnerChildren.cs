using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Partners;

/// <summary>The children whose team the partner's organisation is in now, or whose plan the client lets it know of. Ids only.</summary>
internal static class PartnerChildren
{
    /// <summary>A child.</summary>
    /// <param name="ChildId">The child, as every other path names it.</param>
    internal sealed record Row(Guid ChildId);

    internal static void Map(RouteGroupBuilder partners) =>
        partners.MapGet("/children", Handle).Requires(Permission.ReadPublishedPlans)
            .WithSummary("Children whose team your organisation is in now; ids only");

    private static async Task<Ok<Page<Row>>> Handle(
        [AsParameters] Paging paging, PlansDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var open = await db.ChildrenOpenToAsync(caller, Permission.ReadPublishedPlans, clock.GetUtcNow(), ct);
        var children = db.KnownChildren.AsNoTracking().Where(child => open.Contains(child.Id));
        if (paging.AfterId() is { } after)
        {
            children = children.Where(child => child.Id > after);
        }

        var page = await paging.ReadAsync(children.OrderBy(child => child.Id), child => [child.Id], ct);
        trail.Listed(page.Items.Select(child => (child.Id, child.Tenant)), "GET /partner/v1/children");
        return TypedResults.Ok(new Page<Row>([.. page.Items.Select(child => new Row(child.Id))], page.Next));
    }
}
