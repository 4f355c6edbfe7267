using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Features.Certificates;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Certificates with what they are worth today. The codes stay where they are: a file is passed on easily.</summary>
internal static class ExportCertificates
{
    private static readonly CsvColumn[] Columns =
    [
        new("participantId"), new("name"), new("programme"), new("completedOn"), new("minutes"), new("validFrom"), new("validTo"), new("status"), new("revokedOn"),
    ];

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/certificates/export", Handle).Requires(Permission.ManageCertificates).WithSummary("Certificates as a CSV file");

    internal static async Task<CsvDocument> Handle(
        [FromQuery] Guid? participantId, [FromQuery] Guid? programmeId, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct) => new(
        "todistukset.csv", Columns,
        await WholeList.ReadAsync(
            paging => ListCertificates.Handle(participantId, programmeId, paging, db, caller, clock, ct),
            row => [Cell.Of(row.ParticipantId), row.Name, row.ProgrammeTitle, Cell.Of(row.CompletedOn), Cell.Of(row.Minutes), Cell.Of(row.ValidFrom),
                Cell.Of(row.ValidTo), Cell.Word<CertificateStatus>(row.Status), Cell.Of(row.RevokedOn)]));
}
