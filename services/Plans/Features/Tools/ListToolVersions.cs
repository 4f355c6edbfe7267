using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Lists the versions of a tool, oldest first.</summary>
internal static class ListToolVersions
{
    /// <summary>One version.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="DrawnOn">The day on which it was drawn.</param>
    /// <param name="DrawnBy">Who kept it.</param>
    internal sealed record Row(int Number, DateOnly DrawnOn, [property: Personal] string DrawnBy);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.Versions, Handle).ForChild(Permission.ReadTools).WithSummary("The versions of a tool");

    internal static async Task<Ok<Page<Row>>> Handle(
        Guid childId, Guid toolId, [AsParameters] Paging paging, PlansDb db, ToolShelf shelf, CancellationToken ct)
    {
        await shelf.FindAsync(childId, toolId, ct);
        var versions = db.ToolVersions.AsNoTracking().Where(row => row.ToolId == toolId);
        if (paging.AfterNumber() is { } after)
        {
            versions = versions.Where(row => row.Number > after.Number);
        }

        var page = await paging.ReadAsync(versions.OrderBy(row => row.Number).Select(row => new { row.Number, row.DrawnOn, row.DrawnBy, row.Id }), row => [row.Number, row.Id], ct);
        return TypedResults.Ok(new Page<Row>([.. page.Items.Select(row => new Row(row.Number, row.DrawnOn, row.DrawnBy))], page.Next));
    }
}
