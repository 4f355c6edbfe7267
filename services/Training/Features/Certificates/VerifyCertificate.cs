using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>
/// Anyone who holds a code can verify the certificate. Whatever is sent, right, wrong or no code at all, takes the same
/// way: one look-up by the unique index. As JSON for programs that ask for it, else as a page.
/// </summary>
internal static class VerifyCertificate
{
    /// <summary>Everything that is told.</summary>
    /// <param name="Name">Whose it is.</param>
    /// <param name="Programme">What was completed.</param>
    /// <param name="Date">When it was completed.</param>
    /// <param name="Status">What it is worth today.</param>
    internal sealed record Answer([property: Personal] string Name, string Programme, DateOnly Date, CertificateStatus Status);

    internal static void Map(IEndpointRouteBuilder verify) =>
        verify.MapGet("/{code}", Handle).Public("Whoever was shown a certificate may check it; the code is the key.").WithSummary("Verifies a certificate by its code");

    internal static async Task<IResult> Handle(string code, TrainingDb db, TenantScope scope, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var certificate = await FindAsync(code, db, scope, ct);
        var found = certificate is null
            ? null
            : new Answer(certificate.Name, certificate.ProgrammeTitle, certificate.CompletedOn, certificate.StatusOn(HelsinkiTime.Today(clock)));
        if (http.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)))
        {
            return found is null ? throw new Problem(Problems.NotFound) : TypedResults.Ok(found);
        }

        return HtmlPage.Answer(http, VerificationPage.Of(found), found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    /// <summary>The certificate with this code; null for a wrong one and for what is no code at all, after the same look-up.</summary>
    internal static Task<Certificate?> FindAsync(string code, TrainingDb db, TenantScope scope, CancellationToken ct)
    {
        scope.CrossTenants("A code is unique among all areas, and whoever verifies it belongs to none.");
        var stored = CertificateCode.Normalise(code);
        return db.Certificates.AsNoTracking().SingleOrDefaultAsync(row => row.Code == stored, ct);
    }
}
