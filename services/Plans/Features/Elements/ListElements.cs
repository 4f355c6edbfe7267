using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Elements;

/// <summary>Lists the model's seven elements with maturity and owner; one of which the area has said nothing stands as the model describes it.</summary>
internal static class ListElements
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/model-elements", Handle).Requires(Permission.ReadModelPlans).WithSummary("The model's seven elements with maturity and owner");

    internal static async Task<Ok<Page<ElementView>>> Handle(PlansDb db, CancellationToken ct)
    {
        var said = await db.Elements.AsNoTracking().ToDictionaryAsync(row => row.Kind, ct);
        return TypedResults.Ok(new Page<ElementView>(
            [.. Enum.GetValues<ElementKind>().Select(kind => ElementView.From(said.GetValueOrDefault(kind) ?? new ModelElement(kind)))], null));
    }
}
