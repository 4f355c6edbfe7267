using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Says who in the network sees a tool; of the three houses the child says it, see <see cref="ConsentToTool"/>.</summary>
internal static class ShowTool
{
    /// <summary>The audience.</summary>
    /// <param name="Audience">Who may see it.</param>
    internal sealed record Request(Audience Audience);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Audience).SetValidator(new AudienceValidator());
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(ToolUseCases.One + "/audience", Handle).ForChild(Permission.UseTools).WithSummary("Says who sees a tool");

    internal static async Task<Ok<ToolRow>> Handle(
        Guid childId, Guid toolId, Request request, IfMatch ifMatch, PlansDb db, ToolShelf shelf, CancellationToken ct)
    {
        var tool = await shelf.FindAsync(childId, toolId, ct);
        ifMatch.Guard(db, tool, () => ToolRow.From(tool));
        tool.ShowToOthers(request.Audience);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ToolRow.From(tool));
    }
}
