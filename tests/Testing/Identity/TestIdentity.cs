using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SystemicPlatform.Testing.Identity;

/// <summary>
/// An OpenID issuer on a real port: discovery and keys as any provider has them, so that services under test check
/// tokens exactly as in production.
/// </summary>
public sealed class TestIdentity : IAsyncDisposable
{
    /// <summary>The audience that services expect.</summary>
    public const string Audience = "systemic-platform";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "tests" };
    private readonly JsonWebTokenHandler tokens = new() { SetDefaultTimesOnTokenCreation = false };
    private WebApplication? app;

    /// <summary>The issuer, e.g. <c>http://127.0.0.1:40123</c>.</summary>
    public string Authority { get; private set; } = "";

    /// <summary>Starts on a free port.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer = Authority, jwks_uri = $"{Authority}/jwks" }));
        app.MapGet("/jwks", () => Results.Json(new { keys = new[] { PublicKey() } }));
        await app.StartAsync();
        Authority = app.Urls.First();
    }

    /// <summary>An access token. The optional parameters make ones that must be refused.</summary>
    public string Token(TestCaller caller, TimeSpan? lifetime = null, string? issuer = null, string? audience = null, RsaSecurityKey? signedBy = null)
    {
        var now = DateTime.UtcNow;
        var expires = now + (lifetime ?? TimeSpan.FromHours(1));
        return tokens.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Authority,
            Audience = audience ?? Audience,
            IssuedAt = now.AddDays(-1),
            NotBefore = now.AddDays(-1),
            Expires = expires,
            Claims = caller.Claims(),
            SigningCredentials = new SigningCredentials(signedBy ?? key, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await (app?.DisposeAsync() ?? ValueTask.CompletedTask);

    private object PublicKey()
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = key.KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}
