using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>Changes what is said of a service, e.g. how it works as the family sees it.</summary>
internal static class ChangeService
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(ServiceUseCases.One, Handle).ForChild(Permission.ManagePlans).WithSummary("Changes what is said of a service");

    internal static async Task<Ok<ServiceView>> Handle(
        Guid childId, Guid serviceId, NoteService.Request request, IfMatch ifMatch, PlansDb db, Viewers viewers, CancellationToken ct)
    {
        var service = await db.ServiceAsync(childId, serviceId, await viewers.OfAsync(childId, ct), ct);
        ifMatch.Guard(db, service, () => ServiceView.From(service));
        service.Change(request.Facts, request.Audience ?? service.Audience);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ServiceView.From(service));
    }
}
