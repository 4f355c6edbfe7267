using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Lists what the child has consented to, also what it took back, oldest first.</summary>
internal static class ListConsents
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.One + "/consents", Handle).ForChild(Permission.ReadTools).WithSummary("To whom the child has consented to show a tool");

    internal static async Task<Ok<Page<ConsentView>>> Handle(
        Guid childId, Guid toolId, [AsParameters] Paging paging, PlansDb db, ToolShelf shelf, Viewers viewers, CancellationToken ct)
    {
        await shelf.FindAsync(childId, toolId, ct);
        (await viewers.OfAsync(childId, ct)).DemandSpeaksForChild(childId);
        var consents = db.ToolConsents.AsNoTracking().Where(row => row.ToolId == toolId);
        if (paging.AfterId() is { } after)
        {
            consents = consents.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(consents.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ConsentView>([.. page.Items.Select(ConsentView.From)], page.Next));
    }
}
