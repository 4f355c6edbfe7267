using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Erasures;

// Not ForChild: when it is done there is no child any more. The record holds ids, days and numbers.
internal static class GetErasure
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/erasures/{erasureId:guid}", Handle).Requires(Permission.ReadRetention).WithSummary("An erasure and each service's confirmation");

    private static async Task<Ok<ErasureView>> Handle(Guid erasureId, TeamsDb db, CancellationToken ct) =>
        TypedResults.Ok(ErasureView.From(await db.ErasureAsync(erasureId, ct)));
}
