using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Lists the child's tools that the caller may see: all, of one kind, or those that lie beside a meeting or plan.</summary>
internal static class ListTools
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.Tools, Handle).ForChild(Permission.ReadTools).WithSummary("The child's tools");

    internal static async Task<Ok<Page<ToolRow>>> Handle(
        Guid childId, string? kind, Guid? attachedTo, [AsParameters] Paging paging, PlansDb db, ToolShelf shelf, CancellationToken ct)
    {
        var tools = await shelf.ShownOfAsync(childId, ct);
        if (QueryWord.Read<ToolKind>(kind, nameof(kind)) is { } wanted)
        {
            tools = tools.Where(row => row.Kind == wanted);
        }

        if (attachedTo is { } target)
        {
            tools = tools.Where(row => db.ToolAttachments.Any(one => one.ChildId == childId && one.TargetId == target && one.ToolId == row.Id));
        }

        if (paging.AfterId() is { } after)
        {
            tools = tools.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(tools.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ToolRow>([.. page.Items.Select(ToolRow.From)], page.Next));
    }
}
