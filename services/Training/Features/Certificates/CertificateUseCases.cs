using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>Certificates from issue to revocation, and the door at which anyone verifies one.</summary>
internal static class CertificateUseCases
{
    internal static void AddCertificates(this WebApplicationBuilder builder)
    {
        builder.Services.AddOpenEndpoints("/verify", MapVerification);
        builder.Schedule<WarnOfExpiry>("warn-of-expiry", "0 45 2 * * ?");
    }

    internal static void MapCertificates(this RouteGroupBuilder training)
    {
        IssueCertificate.Map(training);
        RenewCertificate.Map(training);
        RevokeCertificate.Map(training);
        GetCertificate.Map(training);
        ListCertificates.Map(training);
        ShowCertificatePage.Map(training);
    }

    private static void MapVerification(RouteGroupBuilder verify)
    {
        VerifyCertificate.Map(verify);
        ExportBadge.Map(verify);
    }
}
