using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Materials that somebody has to look at again, the longest overdue first.</summary>
internal static class ListDueMaterials
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/materials/due", Handle).Requires(Permission.ManageTraining).WithSummary("Materials due for review by a day, or by today");

    internal static async Task<Ok<Page<MaterialView>>> Handle(
        [FromQuery] string? by, [AsParameters] Paging paging, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(by, nameof(by)) ?? HelsinkiTime.Today(clock);
        var rows = db.Materials.AsNoTracking().SeenBy(caller).Where(row => row.RetiredBecause == null && row.ReviewOn <= day);
        if (paging.AfterDay() is var (after, id))
        {
            rows = rows.Where(row => row.ReviewOn > after || (row.ReviewOn == after && row.Id > id));
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.ReviewOn).ThenBy(row => row.Id), row => [row.ReviewOn, row.Id], ct);
        return TypedResults.Ok(new Page<MaterialView>([.. page.Items.Select(MaterialView.From)], page.Next));
    }
}
