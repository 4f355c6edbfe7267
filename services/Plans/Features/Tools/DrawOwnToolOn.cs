using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>The child draws on what it drew itself. What it drew with a worker they draw on together.</summary>
internal static class DrawOwnToolOn
{
    /// <summary>The next version.</summary>
    /// <param name="Content">The whole of what it holds.</param>
    internal sealed record Request(ToolContent Content);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Content).NotNull().SetValidator(new ToolContentValidator());
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/children/{childId:guid}/own-tools/{toolId:guid}/versions", Handle).ForChild(Permission.TakePartInPlans)
            .WithSummary("The child itself draws on, as the next version");

    internal static async Task<Created<ToolView>> Handle(
        Guid childId, Guid toolId, Request request, IfMatch ifMatch, PlansDb db, ToolShelf shelf, ToolKeeper keeper, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        caller.DemandIsChild(childId);
        var (tool, latest) = await shelf.FindAsync(childId, toolId, null, ct);
        if (!tool.DrawnByChild)
        {
            throw new Problem(Problems.NotFound);
        }

        ifMatch.Guard(db, tool, () => ToolView.From(tool, latest, Language.Fi));
        var today = HelsinkiTime.Today(clock);
        var version = tool.Draw(await keeper.ReadyAsync(childId, tool.Kind, request.Content, today, ct), today, caller.Name, clock.GetUtcNow());
        db.Add(version);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/tools/{toolId}/versions/{version.Number}", ToolView.From(tool, version, Language.Fi));
    }
}
