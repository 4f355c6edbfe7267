using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Certificates;

internal static class ListCertificates
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/certificates", Handle).Requires(Permission.EnrolOneself)
            .WithSummary("Your own certificates, or all of them, of one person or one programme, if you manage them");

    internal static async Task<Ok<Page<CertificateView>>> Handle(
        [FromQuery] Guid? participantId, [FromQuery] Guid? programmeId, [AsParameters] Paging paging, TrainingDb db, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var rows = db.CertificatesOf(caller).SeenBy(caller);
        rows = participantId is { } person ? rows.Where(row => row.ParticipantId == person) : rows;
        rows = programmeId is { } programme ? rows.Where(row => row.ProgrammeId == programme) : rows;
        var page = await paging.ReadAsync(rows.After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        var today = HelsinkiTime.Today(clock);
        return TypedResults.Ok(new Page<CertificateView>([.. page.Items.Select(row => CertificateView.From(row, today))], page.Next));
    }
}
