using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Coverage;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Who is trained, by team, role, municipality or sector (A2-25).</summary>
internal static class ExportCoverage
{
    private static readonly CsvColumn[] Columns = [new("on"), new("key"), new("people"), new("trained"), new("endsSoon"), new("lapsed"), new("share")];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/coverage/export", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Coverage as a CSV file");

    internal static async Task<CsvDocument> Handle(
        [FromQuery] string? by, [FromQuery] string? on, [FromQuery] Guid? programmeId, [FromQuery] string? topic, TrainingDb db, TimeProvider clock,
        CancellationToken ct)
    {
        var report = (await ShowCoverage.Handle(by, on, programmeId, topic, db, clock, ct)).Value!;
        return new CsvDocument(
            "kattavuus.csv", Columns,
            report.Rows.ToAsyncEnumerable().Select(row => new[]
            {
                Cell.Of(report.On), row.Key, Cell.Of(row.People), Cell.Of(row.Trained), Cell.Of(row.EndsSoon), Cell.Of(row.Lapsed), row.Share.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }));
    }
}
