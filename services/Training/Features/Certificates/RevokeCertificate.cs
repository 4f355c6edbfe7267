using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>
/// Revokes a certificate, for a reason, and with it what it was renewed into. Verification says so from that day on; what
/// was certified for an earlier period stays.
/// </summary>
internal static class RevokeCertificate
{
    /// <summary>What is sent.</summary>
    /// <param name="Because">Kept; never shown to those who verify.</param>
    internal sealed record Request(string Because);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Because).NotEmpty().PlainText(Certificate.MaxReasonLength);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/certificates/{certificateId:guid}/revocation", Handle).Requires(Permission.ManageCertificates).WithSummary("Revokes a certificate");

    internal static async Task<Ok<CertificateView>> Handle(
        Guid certificateId, Request request, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var certificate = await db.InOneAsync(() => RevokeAsync(certificateId, request.Because.Trim(), db, outbox, caller, clock, ct), ct);
        return TypedResults.Ok(CertificateView.From(certificate, HelsinkiTime.Today(clock)));
    }

    private static async Task<Certificate> RevokeAsync(
        Guid certificateId, string because, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var certificate = await db.LockedAsync(certificateId, caller, ct);
        var kind = await db.Participants.Where(row => row.Id == certificate.ParticipantId).Select(row => row.Kind).SingleAsync(ct);
        Certificate[] chain = [certificate, .. (await db.RenewalsAsync(certificate, ct)).Where(row => row.RevokedOn is null)];
        foreach (var one in chain)
        {
            one.Revoke(because, HelsinkiTime.Today(clock));
            outbox.Revoked(caller.Tenant, one, kind, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return certificate;
    }
}
