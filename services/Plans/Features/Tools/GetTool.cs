using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Reads a tool as it was drawn last.</summary>
internal static class GetTool
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.One, Handle).ForChild(Permission.ReadTools).WithSummary("A tool as it was drawn last, with the same in words");

    internal static async Task<Ok<ToolView>> Handle(Guid childId, Guid toolId, string? language, ToolShelf shelf, CancellationToken ct)
    {
        var read = QueryWord.Read<Language>(language, nameof(language)) ?? Language.Fi;
        var (tool, version) = await shelf.FindAsync(childId, toolId, null, ct);
        return TypedResults.Ok(ToolView.From(tool, version, read));
    }
}
