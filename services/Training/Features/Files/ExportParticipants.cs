using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Participants;

namespace SystemicPlatform.Training.Features.Files;

internal static class ExportParticipants
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/participants/export", Handle).Requires(Permission.ReadParticipants).WithSummary("All participants as a CSV file");

    internal static async Task<CsvDocument> Handle(TrainingDb db, ParticipantEmails emails, Caller caller, CancellationToken ct) => new(
        "osallistujat.csv", ParticipantColumns.Columns,
        await WholeList.ReadAsync(
            paging => ListParticipants.Handle(paging, db, emails, caller, ct),
            row => [row.Email, row.Name, Cell.Word<Domain.People.ParticipantKind>(row.Kind), Cell.Word<Contracts.Teams.Sector>(row.Sector),
                Cell.Word<Contracts.Teams.Language>(row.Language), row.Organisation, row.Municipality, Cell.Of(row.Id)]));
}
