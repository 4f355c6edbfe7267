using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Lays a tool beside a meeting or plan, to be used and drawn on there (A1-06).</summary>
internal static class AttachTool
{
    /// <summary>Where to.</summary>
    /// <param name="To">A meeting or a plan.</param>
    /// <param name="TargetId">Which.</param>
    internal sealed record Request(AttachedTo To, Guid TargetId);

    /// <summary>Where it lies.</summary>
    internal sealed record Response(Guid Id, Guid ToolId, AttachedTo To, Guid TargetId, DateTimeOffset AttachedAt)
    {
        internal static Response Of(ToolAttachment attachment) => new(attachment.Id, attachment.ToolId, attachment.To, attachment.TargetId, attachment.AttachedAt);
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.TargetId).NotEmpty();
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ToolUseCases.One + "/attachments", Handle).ForChild(Permission.UseTools).WithSummary("Lays a tool beside a meeting or plan");

    internal static async Task<Created<Response>> Handle(
        Guid childId, Guid toolId, Request request, PlansDb db, ToolShelf shelf, TimeProvider clock, CancellationToken ct)
    {
        var tool = await shelf.FindAsync(childId, toolId, ct);
        if (!await CanBeAsync(db, childId, request, ct))
        {
            throw new InvalidFields("targetId", "unknown", "No such meeting or plan of this child.");
        }

        var attachment = new ToolAttachment(tool, request.To, request.TargetId, clock.GetUtcNow());
        db.Add(attachment);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/tools/{toolId}/attachments", Response.Of(attachment));
    }

    // Meetings of a whole team handle several children and are not copied here: a meeting is refused only if it is another child's.
    private static async Task<bool> CanBeAsync(PlansDb db, Guid childId, Request request, CancellationToken ct) => request.To is AttachedTo.Plan
        ? await db.Plans.AnyAsync(row => row.Id == request.TargetId && row.ChildId == childId, ct)
        : !await db.Meetings.AnyAsync(row => row.Id == request.TargetId && row.ChildId != childId, ct);
}
