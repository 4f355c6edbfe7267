using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Features.Completion;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>What everyone in a group has done (A2-24).</summary>
internal static class ExportProgress
{
    private static readonly CsvColumn[] Columns =
    [
        new("participantId"), new("name"), new("completed"), new("sessions"), new("attended"), new("minutes"), new("assignments"), new("accepted"), new("missing"),
    ];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/progress/export", Handle).Requires(Permission.ReadParticipants).WithSummary("Progress in a group as a CSV file");

    internal static async Task<CsvDocument> Handle(Guid groupId, TrainingDb db, CancellationToken ct) => new(
        "edistyminen.csv", Columns,
        await WholeList.ReadAsync(
            paging => ListProgress.Handle(groupId, paging, db, ct),
            row => [Cell.Of(row.ParticipantId), row.Name, row.Completed ? "true" : "false", Cell.Of(row.Progress.Sessions), Cell.Of(row.Progress.Attended),
                Cell.Of(row.Progress.Minutes), Cell.Of(row.Progress.Assignments), Cell.Of(row.Progress.Accepted),
                CsvLine.Joined(row.Progress.Missing.Select(part => Cell.Word<CompletionPart>(part)!))]));
}
