using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Coverage;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Who may act in a role.</summary>
internal static class ExportQualified
{
    private static readonly CsvColumn[] Columns = [new("participantId"), new("name"), new("validFrom"), new("validTo")];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/qualified/export", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Who may act in a role, as a CSV file");

    internal static async Task<CsvDocument> Handle(
        [FromQuery] string? role, [FromQuery] string? on, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct) => new(
        "patevat.csv", Columns,
        await WholeList.ReadAsync(
            paging => ListQualified.Handle(role, on, paging, db, caller, clock, ct),
            row => [Cell.Of(row.ParticipantId), row.Name, Cell.Of(row.ValidFrom), Cell.Of(row.ValidTo)]));
}
