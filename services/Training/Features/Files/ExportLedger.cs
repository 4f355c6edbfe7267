using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Ledger;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>The ledger row by row; what nobody gave stays empty .</summary>
internal static class ExportLedger
{
    private static readonly CsvColumn[] Columns =
        [new("title"), new("form"), new("topic"), new("heldOn"), new("registered"), new("selected"), new("attended"), new("certified")];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/ledger/export", Handle).Requires(Permission.ReadTrainingReports).WithSummary("The ledger as a CSV file");

    internal static async Task<CsvDocument> Handle([FromQuery] string? topic, TrainingDb db, Caller caller, CancellationToken ct) => new(
        "koulutusluettelo.csv", Columns,
        await WholeList.ReadAsync(
            paging => ListLedger.Handle(topic, paging, db, caller, ct),
            row => [row.Title, row.Form, row.Topic, Cell.Of(row.HeldOn), row.Registered, row.Selected, row.Attended, row.Certified]));
}
