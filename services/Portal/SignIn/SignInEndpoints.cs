using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using SystemicPlatform.Portal.Platform;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Portal.SignIn;

/// <summary>Signing in goes by itself when a page needs it; signing out is a form, so that no link can do it.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapGet("/sign-in", (string? to) => TypedResults.Challenge(new AuthenticationProperties { RedirectUri = LocalPath.Or(to, "/") }))
            .AllowAnonymous();
        app.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IdentityProvider provider, IConfiguration configuration)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        var back = Settings.RequireAddress(configuration, "Portal:Address").ToString();
        return provider.Endpoints.EndSessionEndpoint is { Length: > 0 } end
            ? TypedResults.Redirect(QueryHelpers.AddQueryString(end, new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                // Not the ID token that providers also take as a hint: it names the person, and this is an address.
                ["client_id"] = Settings.Require(configuration, "Identity:ClientId"),
                ["post_logout_redirect_uri"] = back,
            }))
            : TypedResults.Redirect("/");
    }
}
