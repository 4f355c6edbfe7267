using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>
/// The child takes part itself (R-18, L-10): from now on a token whose <c>person</c> is the child's own id is let in, by every
/// service's gate. A worker opens it when child and worker have talked about it, and closes it when it does harm.
/// </summary>
internal static class OpenOwnAccess
{
    internal sealed record Response(Guid Id, Guid PersonId, DateTimeOffset From);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/own-access", Handle).ForChild(Permission.ManageRights)
            .WithSummary("The child itself gets access to its own data; its token carries its own id as person (L-10)");

    private static async Task<Created<Response>> Handle(
        Guid childId, TeamsDb db, GrantBook grants, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await db.OwnAccessAsync(childId, now, ct) is not null)
        {
            throw new RuleViolation("own_access_open", "The child has access already.");
        }

        var grant = grants.Give(childId, new Grantee(GranteeKind.Person, childId.ToString()), Grounds.Own, now, until: null);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created((string?)null, new Response(grant.Id, childId, grant.From));
    }

    /// <summary>The child's own access, if it is open.</summary>
    internal static Task<ChildGrant?> OwnAccessAsync(this TeamsDb db, Guid childId, DateTimeOffset now, CancellationToken ct) =>
        db.ChildGrants.SingleOrDefaultAsync(grant => grant.ChildId == childId && grant.Ground == Grounds.Own && (grant.Until == null || grant.Until > now), ct);
}
