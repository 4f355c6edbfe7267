using System.Security.Cryptography;

namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// Keeps browsers from running, framing or storing more than a page needs. Nothing inline but the one style that Turbo brings,
/// by a nonce; nothing from elsewhere; forms go to the portal and, by redirect, to the provider.
/// </summary>
internal sealed class PageHeaders(RequestDelegate next, SignIn.IdentityProvider provider)
{
    private static readonly object Key = new();

    private readonly string forms = new Uri(provider.Authority).GetLeftPart(UriPartial.Authority);

    /// <summary>The nonce of the page being made.</summary>
    public static string Nonce(HttpContext context) => (string)context.Items[Key]!;

    public Task InvokeAsync(HttpContext context)
    {
        var nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
        context.Items[Key] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
            $"base-uri 'none'; form-action 'self' {forms}; frame-ancestors 'none'";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
