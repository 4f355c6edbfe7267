using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Retention;

internal static class ListLegalHolds
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/legal-holds", Handle).ForChild(Permission.ManageRetention).WithSummary("The child's legal holds, oldest first");

    private static async Task<Ok<Page<LegalHoldView>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.LegalHolds.AsNoTracking().Where(hold => hold.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(hold => hold.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(rows.OrderBy(hold => hold.Id).Select(LegalHoldView.Row), hold => [hold.Id], ct));
    }

    /// <summary>For the child's export (subject access).</summary>
    public static async Task<object> Section(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.LegalHolds.AsNoTracking().Where(hold => hold.ChildId == childId).OrderBy(hold => hold.Id).Select(LegalHoldView.Row).ToListAsync(ct);
}
