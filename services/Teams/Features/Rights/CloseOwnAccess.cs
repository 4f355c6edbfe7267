using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>The child's own access ends at once, in every service; what the child has written stays its own.</summary>
internal static class CloseOwnAccess
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/own-access/close", Handle).ForChild(Permission.ManageRights).WithSummary("The child's own access ends");

    private static async Task<NoContent> Handle(Guid childId, TeamsDb db, GrantBook grants, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        grants.End(await db.OwnAccessAsync(childId, now, ct) ?? throw new Problem(Problems.NotFound), now);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
