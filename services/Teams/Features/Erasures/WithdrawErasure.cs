using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Erasures;

internal static class WithdrawErasure
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/erasures/{erasureId:guid}/withdraw", Handle).ForChildOf<TeamsDb>(Permission.ManageRetention, "erasureId", ErasureAccess.ChildOfAsync)
            .WithSummary("Takes a proposal back");

    private static async Task<Ok<ErasureView>> Handle(Guid erasureId, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var erasure = await db.ErasureAsync(erasureId, ct);
        erasure.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ErasureView.From(erasure));
    }
}
