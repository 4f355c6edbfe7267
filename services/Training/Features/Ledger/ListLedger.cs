using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Ledger;

internal static class ListLedger
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/ledger", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Past trainings with their numbers, unknown ones as null");

    internal static async Task<Ok<Page<LedgerView>>> Handle(
        [FromQuery] string? topic, [AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var rows = db.Ledger.AsNoTracking().SeenBy(caller);
        rows = topic is null ? rows : rows.Where(row => row.Topic == topic);
        var page = await paging.ReadAsync(rows.After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<LedgerView>([.. page.Items.Select(LedgerView.From)], page.Next));
    }
}
