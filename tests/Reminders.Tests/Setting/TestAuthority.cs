using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>An authority of the test's own, and a certificate of a server under it, as PEM files.</summary>
internal sealed class TestAuthority : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("test-authority-");

    public TestAuthority(string host)
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Test authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var authorityCertificate = authority.CreateSelfSigned(Day(-1), Day(30));
        File.WriteAllText(AuthorityFile, authorityCertificate.ExportCertificatePem());

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest("CN=Test server", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        server.CertificateExtensions.Add(names.Build());
        using var certificate = server.Create(authorityCertificate, Day(-1), Day(29), RandomNumberGenerator.GetBytes(8));
        File.WriteAllText(ServerFile, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
    }

    public string AuthorityFile => Path.Combine(folder.FullName, "authority.pem");

    /// <summary>Certificate and key.</summary>
    public string ServerFile => Path.Combine(folder.FullName, "server.pem");

    public X509Certificate2Collection Authorities
    {
        get
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(AuthorityFile);
            return authorities;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static DateTimeOffset Day(int days) => DateTimeOffset.UtcNow.AddDays(days);
}
