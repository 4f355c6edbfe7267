using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Programmes;

/// <summary>Lists the area's programmes, oldest first.</summary>
internal static class ListProgrammes
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/programmes", Handle).Requires(Permission.ReadModelPlans).WithSummary("The area's development programmes");

    internal static async Task<Ok<Page<ProgrammeView>>> Handle([AsParameters] Paging paging, PlansDb db, CancellationToken ct)
    {
        var programmes = db.Programmes.AsNoTracking();
        if (paging.AfterId() is { } after)
        {
            programmes = programmes.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(programmes.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ProgrammeView>([.. page.Items.Select(ProgrammeView.From)], page.Next));
    }
}
