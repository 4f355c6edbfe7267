using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>
/// The child draws by itself, in its own words: three houses or a timeline. Nobody else sees it until the child
/// consents, audience by audience.
/// </summary>
internal static class DrawOwnTool
{
    /// <summary>The drawing.</summary>
    /// <param name="Kind">Three houses or a timeline.</param>
    /// <param name="Title">What the child calls it.</param>
    /// <param name="Content">What it holds.</param>
    internal sealed record Request(ToolKind Kind, [property: Personal] string Title, ToolContent Content);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Kind).Must(Tool.IsForChildAlone).WithErrorCode("not_drawn_alone").WithMessage("Three houses or a timeline.");
            RuleFor(request => request.Title).Line();
            RuleFor(request => request.Content).NotNull().SetValidator(new ToolContentValidator());
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/children/{childId:guid}/own-tools", Handle).ForChild(Permission.TakePartInPlans).WithSummary("The child itself begins a drawing");

    internal static async Task<Created<ToolView>> Handle(
        Guid childId, Request request, PlansDb db, ToolKeeper keeper, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        caller.DemandIsChild(childId);
        var today = HelsinkiTime.Today(clock);
        var tool = Tool.BeginByChild(childId, request.Kind, request.Title, caller.Subject);
        var version = tool.Draw(await keeper.ReadyAsync(childId, request.Kind, request.Content, today, ct), today, caller.Name, clock.GetUtcNow());
        db.AddRange(tool, version);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/tools/{tool.Id}", ToolView.From(tool, version, Language.Fi));
    }
}
