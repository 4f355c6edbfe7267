using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Compares two versions of a tool field by field: what has changed in the family, in the houses, in the wellbeing.</summary>
internal static class CompareToolVersions
{
    /// <summary>What differs.</summary>
    /// <param name="From">Number of the first version.</param>
    /// <param name="To">Number of the second.</param>
    /// <param name="Changes">Fields that differ.</param>
    internal sealed record Response(int From, int To, IReadOnlyList<FieldChange> Changes);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.Version + "/comparison", Handle).ForChild(Permission.ReadTools).WithSummary("What differs between two versions of a tool");

    internal static async Task<Ok<Response>> Handle(
        Guid childId, Guid toolId, int number, int? to, ToolShelf shelf, IOptions<JsonOptions> json, CancellationToken ct)
    {
        var (_, before) = await shelf.FindAsync(childId, toolId, number, ct);
        var (_, after) = await shelf.FindAsync(childId, toolId, to, ct);
        return TypedResults.Ok(new Response(number, after.Number, Comparison.Of(before.Content, after.Content, new JsonSerializerOptions(json.Value.SerializerOptions))));
    }
}
