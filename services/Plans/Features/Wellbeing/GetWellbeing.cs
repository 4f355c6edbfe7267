using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Domain.Wellbeing;
using SystemicPlatform.Plans.Features.Tools;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Wellbeing;

/// <summary>How the child's wellbeing was seen over time, item by item and by whom, of the frameworks that the caller may see.</summary>
internal static class GetWellbeing
{
    // A framework is looked at a few times a year; these are the last ones.
    private const int MostVersions = 50;

    /// <summary>One item over time.</summary>
    /// <param name="Item">Which.</param>
    /// <param name="Points">Oldest first.</param>
    internal sealed record Line(FrameworkItem Item, IReadOnlyList<Point> Points);

    /// <summary>What somebody saw on a day.</summary>
    internal sealed record Point(DateOnly On, Guid ToolId, int Number, FrameworkSign Sign, Party Whose, [property: Personal] string Observation);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/children/{childId:guid}/wellbeing", Handle).ForChild(Permission.ReadTools).WithSummary("The child's wellbeing over time, item by item");

    internal static async Task<Ok<Page<Line>>> Handle(Guid childId, PlansDb db, ToolShelf shelf, CancellationToken ct)
    {
        var shown = (await shelf.ShownOfAsync(childId, ct)).Where(tool => tool.Kind == ToolKind.WellbeingFramework);
        var versions = await db.ToolVersions.AsNoTracking()
            .Where(row => row.ChildId == childId && row.Kind == ToolKind.WellbeingFramework && shown.Any(tool => tool.Id == row.ToolId))
            .OrderByDescending(row => row.Id).Take(MostVersions).ToListAsync(ct);
        var points = versions.SelectMany(version => version.Content.WellbeingFramework!.Entries
                .Select(entry => (entry.Item, Point: new Point(version.DrawnOn, version.ToolId, version.Number, entry.Sign, entry.Whose, entry.Observation))))
            .ToLookup(one => one.Item, one => one.Point);
        return TypedResults.Ok(new Page<Line>(
            [.. FrameworkCatalogue.Items.Select(item => new Line(item, [.. points[item].OrderBy(point => point.On).ThenBy(point => point.ToolId).ThenBy(point => point.Number)]))], null));
    }
}
