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

/// <summary>Revokes a certificate, for a reason. Verification says so from that day on.</summary>
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
        var today = HelsinkiTime.Today(clock);
        var certificate = await db.Certificates.OneAsync(certificateId, caller, ct);
        certificate.Revoke(request.Because.Trim(), today);
        var kind = await db.Participants.Where(row => row.Id == certificate.ParticipantId).Select(row => row.Kind).SingleAsync(ct);
        outbox.Revoked(caller.Tenant, certificate, kind, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(CertificateView.From(certificate, today));
    }
}
