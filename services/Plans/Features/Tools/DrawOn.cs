using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Draws a tool on, as its next version; whoever read an older one is told so and shown what is there now.</summary>
internal static class DrawOn
{
    /// <summary>The next version.</summary>
    /// <param name="DrawnOn">When it was drawn.</param>
    /// <param name="Content">The whole of what it holds; a genogram without it is made from the network.</param>
    internal sealed record Request(DateOnly DrawnOn, ToolContent? Content = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.DrawnOn).PlausibleDay();
            RuleFor(request => request.Content!).SetValidator(new ToolContentValidator()).When(request => request.Content is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ToolUseCases.Versions, Handle).ForChild(Permission.UseTools).WithSummary("Draws a tool on, as its next version");

    internal static async Task<Created<ToolView>> Handle(
        Guid childId, Guid toolId, Request request, IfMatch ifMatch, PlansDb db, ToolShelf shelf, ToolKeeper keeper, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var (tool, latest) = await shelf.FindAsync(childId, toolId, null, ct);
        if (tool.DrawnByChild)
        {
            throw new RuleViolation("childs_own_drawing", "The child alone draws on what it drew itself.");
        }

        ifMatch.Guard(db, tool, () => ToolView.From(tool, latest, Language.Fi));
        var content = await keeper.ReadyAsync(childId, tool.Kind, request.Content, request.DrawnOn, ct);
        var version = tool.Draw(content, request.DrawnOn, caller.Name, clock.GetUtcNow());
        db.Add(version);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/tools/{toolId}/versions/{version.Number}", ToolView.From(tool, version, Language.Fi));
    }
}
