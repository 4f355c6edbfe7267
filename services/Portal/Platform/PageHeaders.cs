namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// Keeps browsers from running, framing or storing more than a page needs. Nothing inline, nothing from elsewhere; forms go
/// to the portal and, by redirect, to the provider.
/// </summary>
internal sealed class PageHeaders(RequestDelegate next, SignIn.IdentityProvider provider)
{
    private readonly string policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        $"base-uri 'none'; form-action 'self' {new Uri(provider.Authority).GetLeftPart(UriPartial.Authority)}; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.CacheControl = "no-store";
        return next(context);
    }
}
