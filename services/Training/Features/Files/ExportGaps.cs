using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Coverage;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Who in a team is not trained (A2-25).</summary>
internal static class ExportGaps
{
    private static readonly CsvColumn[] Columns = [new("teamId"), new("professionalId"), new("name"), new("role"), new("lapsedOn")];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/coverage/gaps/export", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Who is not trained, as a CSV file");

    internal static async Task<CsvDocument> Handle(
        [FromQuery] string? on, [FromQuery] Guid? programmeId, [FromQuery] string? topic, TrainingDb db, TimeProvider clock, CancellationToken ct) => new(
        "koulutusvajeet.csv", Columns,
        await WholeList.ReadAsync(
            paging => ListGaps.Handle(on, programmeId, topic, paging, db, clock, ct),
            row => [Cell.Of(row.TeamId), Cell.Of(row.ProfessionalId), row.Name, Cell.Word<TeamRole>(row.Role), Cell.Of(row.LapsedOn)]));
}
