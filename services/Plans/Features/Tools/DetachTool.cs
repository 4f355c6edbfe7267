using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Takes a tool away from a meeting or plan that it was laid beside by mistake; the tool stays.</summary>
internal static class DetachTool
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ToolUseCases.One + "/attachments/{attachmentId:guid}/remove", Handle).ForChild(Permission.UseTools).WithSummary("Takes a tool away from a meeting or plan");

    internal static async Task<NoContent> Handle(Guid childId, Guid toolId, Guid attachmentId, PlansDb db, ToolShelf shelf, CancellationToken ct)
    {
        await shelf.FindAsync(childId, toolId, ct);
        db.Remove(await db.ToolAttachments.SingleOrDefaultAsync(row => row.Id == attachmentId && row.ToolId == toolId, ct) ?? throw new Problem(Problems.NotFound));
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
