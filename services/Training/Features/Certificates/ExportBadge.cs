using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>
/// The certificate as an Open Badges 2.0 assertion, hosted where its id says: what verifying tells, in a form that badge
/// wallets read. Who holds it is in there as a salted hash only.
/// </summary>
internal static class ExportBadge
{
    internal static void Map(IEndpointRouteBuilder verify) =>
        verify.MapGet("/{code}/badge", Handle).Public("A badge is checked by whoever it is shown to; the code is the key.")
            .WithSummary("The certificate as an Open Badges 2.0 assertion");

    internal static async Task<IResult> Handle(string code, TrainingDb db, TenantScope scope, IConfiguration configuration, CancellationToken ct)
    {
        var certificate = await VerifyCertificate.FindAsync(code, db, scope, ct) ?? throw new Problem(Problems.NotFound);
        var assertion = Assertion(certificate, Settings.Require(configuration, "Portal:Address").TrimEnd('/'));
        // A hosted assertion that was revoked is told of as gone (Open Badges 2.0, 4.2).
        return TypedResults.Text(
            assertion.ToJsonString(), "application/ld+json",
            statusCode: certificate.RevokedOn is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone);
    }

    internal static JsonObject Assertion(Certificate certificate, string portal)
    {
        var verify = $"{portal}/verify/{CertificateCode.Written(certificate.Code)}";
        var assertion = new JsonObject
        {
            ["@context"] = "https://w3id.org/openbadges/v2",
            ["type"] = "Assertion",
            ["id"] = $"{verify}/badge",
            ["recipient"] = Recipient(certificate),
            ["badge"] = Badge(certificate, portal),
            ["verification"] = new JsonObject { ["type"] = "HostedBadge" },
            ["issuedOn"] = $"{certificate.IssuedOn:yyyy-MM-dd}T00:00:00Z",
            ["evidence"] = verify,
        };
        if (certificate.ValidTo is { } last)
        {
            assertion["expires"] = $"{last:yyyy-MM-dd}T23:59:59Z";
        }

        if (certificate.RevokedOn is not null)
        {
            assertion["revoked"] = true;
        }

        return assertion;
    }

    private static JsonObject Recipient(Certificate certificate)
    {
        // Salted, so that a list of names cannot be tried out against many badges at once.
        var salt = certificate.Id.ToString("n");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"urn:uuid:{certificate.ParticipantId}{salt}"));
        return new JsonObject { ["type"] = "url", ["hashed"] = true, ["salt"] = salt, ["identity"] = $"sha256${Convert.ToHexStringLower(hash)}" };
    }

    private static JsonObject Badge(Certificate certificate, string portal) => new()
    {
        ["type"] = "BadgeClass",
        ["id"] = $"urn:uuid:{certificate.ProgrammeId}",
        ["name"] = certificate.ProgrammeTitle,
        ["description"] = certificate.ProgrammeTitle,
        ["criteria"] = new JsonObject { ["narrative"] = $"{certificate.Minutes} min; completed {certificate.CompletedOn:yyyy-MM-dd}" },
        ["issuer"] = new JsonObject { ["type"] = "Issuer", ["id"] = portal, ["name"] = certificate.Tenant, ["url"] = portal },
    };
}
