using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Tools.Drawings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Draws a version of a tool; the drawing's description says the same in words.</summary>
internal static class DrawTool
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.Version + "/drawing.svg", Handle).ForChild(Permission.ReadTools).WithSummary("A version of a tool, drawn");

    internal static async Task<ContentHttpResult> Handle(Guid childId, Guid toolId, int number, string? language, ToolShelf shelf, CancellationToken ct)
    {
        var read = QueryWord.Read<Language>(language, nameof(language)) ?? Language.Fi;
        var (tool, version) = await shelf.FindAsync(childId, toolId, number, ct);
        return TypedResults.Text(ToolPicture.Of(version.Content, tool.Title, read).Svg, "image/svg+xml", Encoding.UTF8);
    }
}
