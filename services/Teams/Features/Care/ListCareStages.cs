using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Care;

internal static class ListCareStages
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/care-stages", Handle).ForChild(Permission.ReadChild)
            .WithSummary("The stages of child protection that the child went through, in that order");

    private static async Task<Ok<Page<CareStageView>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.CareStages.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.From).ThenBy(row => row.Id), row => [row.From, row.Id], ct);
        return TypedResults.Ok(new Page<CareStageView>([.. page.Items.Select(CareStageView.Of)], page.Next));
    }
}
