using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Reads a tool as it was drawn on an earlier day.</summary>
internal static class GetToolVersion
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.Version, Handle).ForChild(Permission.ReadTools).WithSummary("A version of a tool, with the same in words");

    internal static async Task<Ok<ToolView>> Handle(Guid childId, Guid toolId, int number, string? language, ToolShelf shelf, CancellationToken ct)
    {
        var read = QueryWord.Read<Language>(language, nameof(language)) ?? Language.Fi;
        var (tool, version) = await shelf.FindAsync(childId, toolId, number, ct);
        return TypedResults.Ok(ToolView.From(tool, version, read));
    }
}
