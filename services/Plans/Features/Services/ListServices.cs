using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>Lists the services around the child that the caller may see, oldest first.</summary>
internal static class ListServices
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ServiceUseCases.Services, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("The services around the child");

    internal static async Task<Ok<Page<ServiceView>>> Handle(
        Guid childId, [AsParameters] Paging paging, PlansDb db, VersionShelf shelf, Viewers viewers, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var services = db.Services.AsNoTracking().Where(row => row.ChildId == childId).ShownTo(await viewers.OfAsync(childId, ct));
        if (paging.AfterId() is { } after)
        {
            services = services.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(services.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ServiceView>([.. page.Items.Select(ServiceView.From)], page.Next));
    }
}
