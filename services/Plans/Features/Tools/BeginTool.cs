using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Keeps the first drawing of a tool. No plan, no meeting and no other tool is asked for .</summary>
internal static class BeginTool
{
    /// <summary>The tool.</summary>
    /// <param name="Kind">Which.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="DrawnOn">When it was drawn.</param>
    /// <param name="Content">What it holds; a genogram without it is made from the network.</param>
    /// <param name="Audience">Who may see it; null = the child and the workers, of three houses the child alone.</param>
    internal sealed record Request(ToolKind Kind, [property: Personal] string Title, DateOnly DrawnOn, ToolContent? Content = null, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).Line();
            RuleFor(request => request.DrawnOn).PlausibleDay();
            RuleFor(request => request.Content!).SetValidator(new ToolContentValidator()).When(request => request.Content is not null);
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ToolUseCases.Tools, Handle).ForChild(Permission.UseTools).WithSummary("Keeps the first drawing of a tool");

    internal static async Task<Created<ToolView>> Handle(
        Guid childId, Request request, PlansDb db, ToolKeeper keeper, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tool = Tool.Begin(childId, request.Kind, request.Title, caller.Subject);
        if (request.Audience is { } audience)
        {
            tool.ShowToOthers(audience);
        }

        var content = await keeper.ReadyAsync(childId, request.Kind, request.Content, request.DrawnOn, ct);
        var version = tool.Draw(content, request.DrawnOn, caller.Name, clock.GetUtcNow());
        db.AddRange(tool, version);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/tools/{tool.Id}", ToolView.From(tool, version, Language.Fi));
    }
}
