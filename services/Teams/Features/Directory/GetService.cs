using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Directory;

internal static class GetService
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/services/{serviceId:guid}", Handle).Requires(Permission.ReadDirectory).WithSummary("One service of the directory");

    private static async Task<Ok<ServiceView>> Handle(Guid serviceId, TeamsDb db, ContactBox box, CancellationToken ct) =>
        TypedResults.Ok(await ServiceView.ReadAsync(db, serviceId, box, ct) ?? throw new Problem(Problems.NotFound));
}
