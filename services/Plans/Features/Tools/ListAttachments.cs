using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Lists beside which meetings and plans a tool lies, oldest first.</summary>
internal static class ListAttachments
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(ToolUseCases.One + "/attachments", Handle).ForChild(Permission.ReadTools).WithSummary("Beside which meetings and plans a tool lies");

    internal static async Task<Ok<Page<AttachTool.Response>>> Handle(
        Guid childId, Guid toolId, [AsParameters] Paging paging, PlansDb db, ToolShelf shelf, CancellationToken ct)
    {
        await shelf.FindAsync(childId, toolId, ct);
        var attachments = db.ToolAttachments.AsNoTracking().Where(row => row.ToolId == toolId);
        if (paging.AfterId() is { } after)
        {
            attachments = attachments.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(attachments.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<AttachTool.Response>([.. page.Items.Select(AttachTool.Response.Of)], page.Next));
    }
}
