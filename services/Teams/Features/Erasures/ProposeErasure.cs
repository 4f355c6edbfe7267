using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;
using SystemicPlatform.Teams.Features.Retention;

namespace SystemicPlatform.Teams.Features.Erasures;

internal static class ProposeErasure
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/erasures", Handle).ForChild(Permission.ManageRetention)
            .WithSummary("Proposes the erasure of a child whose documents are due; another person confirms it");

    private static async Task<Created<ErasureView>> Handle(
        Guid childId, TeamsDb db, DueChildren due, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var erasure = Erasure.Propose(childId, await due.DemandAsync(childId, ct), caller.Subject, caller.Name, clock.GetUtcNow());
        db.Add(erasure);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/erasures/{erasure.Id}", ErasureView.From(erasure));
    }
}
