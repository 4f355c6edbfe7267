using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Who enrolled for a group.</summary>
internal static class ExportEnrolments
{
    private static readonly CsvColumn[] Columns = [new("participantId"), new("name"), new("organisation"), new("status"), new("place"), new("source")];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/enrolments/export", Handle).Requires(Permission.ReadParticipants)
            .WithSummary("Who enrolled for a group, as a CSV file");

    internal static async Task<CsvDocument> Handle(Guid groupId, TrainingDb db, CancellationToken ct) => new(
        "ilmoittautuneet.csv", Columns,
        await WholeList.ReadAsync(
            paging => ListEnrolments.Handle(groupId, paging, db, ct),
            row => [Cell.Of(row.Enrolment.ParticipantId), row.Name, row.Organisation, Cell.Word<EnrolmentStatus>(row.Enrolment.Status),
                Cell.Of(row.Enrolment.Place), Cell.Word<EnrolmentSource>(row.Enrolment.Source)]));
}
