using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Features.Attendances;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>The roster of a session; whose attendance is unknown has an empty mode, which an import asks for.</summary>
internal static class ExportAttendance
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/sessions/{sessionId:guid}/attendance/export", Handle).Requires(Permission.ReadParticipants)
            .WithSummary("Who was at a session, as a CSV file");

    internal static async Task<CsvDocument> Handle(Guid sessionId, TrainingDb db, CancellationToken ct) => new(
        "lasnaolot.csv", ImportAttendance.Columns,
        await WholeList.ReadAsync(
            paging => ListRoster.Handle(sessionId, paging, db, ct),
            row => [Cell.Of(row.ParticipantId), null, Cell.Word<AttendanceMode>(row.Mode), Cell.Of(row.Minutes), row.Name]));
}
