using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Authorization;
using SystemicPlatform.Portal.Sessions;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Portal.SignIn;

/// <summary>
/// Sign-in by any OpenID provider: code flow with PKCE through the shared framework's OAuth handler (the OpenID one is not
/// on the feed, ADR 0023). Tokens never reach the browser.
/// </summary>
internal static class SignInRegistration
{
    public const string Provider = "provider";

    // A working day: who leaves the portal open and goes home signs in anew in the morning.
    private static readonly TimeSpan IdleLimit = TimeSpan.FromHours(4);

    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration, IdentityProvider provider)
    {
        services.AddSingleton(provider);
        services.AddSingleton<SessionStore>();
        services.AddSingleton<RenewalStore>();
        services.AddHostedService<SessionSweep>();
        services.AddSingleton<TokenRenewal>();
        services.AddAuthentication(options =>
        {
            options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            options.DefaultChallengeScheme = Provider;
        })
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = "systemic";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = IdleLimit;
                cookie.AccessDeniedPath = "/not-allowed";
                cookie.Events.OnValidatePrincipal = context =>
                    context.HttpContext.RequestServices.GetRequiredService<TokenRenewal>().RenewAsync(context);
            })
            .AddOAuth(Provider, oauth =>
            {
                oauth.ClientId = Settings.Require(configuration, "Identity:ClientId");
                oauth.ClientSecret = Settings.Require(configuration, "Identity:ClientSecret");
                oauth.AuthorizationEndpoint = provider.Endpoints.AuthorizationEndpoint;
                oauth.TokenEndpoint = provider.Endpoints.TokenEndpoint;
                // Others wait for the answer to a refresh token, though not for long (RenewalStore).
                oauth.BackchannelTimeout = TimeSpan.FromSeconds(10);
                oauth.CallbackPath = "/signin-oidc";
                oauth.UsePkce = true;
                oauth.SaveTokens = true;
                oauth.CorrelationCookie.SameSite = SameSiteMode.Lax;
                oauth.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                foreach (var scope in (string[])["openid", "profile", "email", "offline_access"])
                {
                    oauth.Scope.Add(scope);
                }

                // Without it a provider gives no refresh token.
                oauth.AdditionalAuthorizationParameters["prompt"] = "consent";
                oauth.Events.OnCreatingTicket = IdToken.ReadAsync;
                oauth.Events.OnRedirectToAuthorizationEndpoint = SendToProvider;
                oauth.Events.OnRemoteFailure = failure =>
                {
                    failure.HandleResponse();
                    failure.Response.Redirect("/sign-in-failed");
                    return Task.CompletedTask;
                };
            });
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<SessionStore>((cookie, store) => cookie.SessionStore = store);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
    }

    // Who sends a form after the sign-in has ended is not led away from what they typed: a page says so and shows it.
    private static Task SendToProvider(RedirectContext<OAuthOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
