using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>Renews a certificate for a period of its own; the old one stays as it was.</summary>
internal static class RenewCertificate
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/certificates/{certificateId:guid}/renewal", Handle).Requires(Permission.ManageCertificates)
            .WithSummary("Renews a certificate for a new period");

    internal static async Task<Created<CertificateView>> Handle(
        Guid certificateId, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var certificate = await db.InOneAsync(() => RenewAsync(certificateId, today, db, outbox, caller, clock, ct), ct);
        return TypedResults.Created($"/api/training/certificates/{certificate.Id}", CertificateView.From(certificate, today));
    }

    private static async Task<Certificate> RenewAsync(
        Guid certificateId, DateOnly today, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var before = await db.LockedAsync(certificateId, caller, ct);
        var months = await db.Programmes.Where(row => row.Id == before.ProgrammeId).Select(row => row.ValidityMonths).SingleAsync(ct);
        var kind = await db.Participants.Where(row => row.Id == before.ParticipantId).Select(row => row.Kind).SingleAsync(ct);
        var certificate = before.Renew(months, today);
        db.Add(certificate);
        outbox.Issued(caller.Tenant, certificate, kind, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return certificate;
    }
}
