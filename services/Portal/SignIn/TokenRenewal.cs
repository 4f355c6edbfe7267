using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using SystemicPlatform.Portal.Sessions;

namespace SystemicPlatform.Portal.SignIn;

/// <summary>
/// Gets a new access token shortly before the old one ends. A provider takes a refresh token once, so of the requests that
/// come at the same moment, to whichever instance, one asks, and the others get its answer.
/// </summary>
internal sealed class TokenRenewal(RenewalStore store, IOptionsMonitor<OAuthOptions> options, IConfiguration configuration, TimeProvider clock)
{
    private static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(5);

    private readonly TimeSpan margin = configuration.GetValue("Portal:RenewBefore", TimeSpan.FromMinutes(2));

    private readonly ConcurrentDictionary<string, Task<RenewedTokens?>> asked = new(StringComparer.Ordinal);

    public async Task RenewAsync(CookieValidatePrincipalContext context)
    {
        if (!IsDue(context.Properties))
        {
            return;
        }

        var token = context.Properties.GetTokenValue("refresh_token");
        RenewedTokens? renewed;
        try
        {
            renewed = string.IsNullOrEmpty(token) ? null : await OnceAsync(token);
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException or TimeoutException)
        {
            // The provider does not answer. The old token is good for a moment yet, and the services refuse it afterwards.
            return;
        }

        if (renewed is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }

        context.Properties.UpdateTokenValue("access_token", renewed.AccessToken);
        context.Properties.UpdateTokenValue("refresh_token", renewed.RefreshToken);
        context.Properties.UpdateTokenValue("expires_at", renewed.ExpiresAt.ToString("o", CultureInfo.InvariantCulture));
        context.ShouldRenew = true;
    }

    private bool IsDue(AuthenticationProperties properties) =>
        !DateTimeOffset.TryParse(properties.GetTokenValue("expires_at"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
        || end - margin <= clock.GetUtcNow();

    // Of one instance's requests only one goes to the database for it.
    private Task<RenewedTokens?> OnceAsync(string refreshToken) => asked.GetOrAdd(refreshToken, token =>
    {
        var answer = store.OnceAsync(token, () => AskAsync(token));
        _ = ForgetAsync(token, answer);
        return answer;
    });

    private async Task ForgetAsync(string token, Task<RenewedTokens?> answer)
    {
        await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        asked.TryRemove(token, out _);
    }

    // Not bound to one request: others wait for the same answer.
    private async Task<RenewedTokens?> AskAsync(string refreshToken)
    {
        var oauth = options.Get(SignInRegistration.Provider);
        using var body = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = refreshToken,
            ["client_id"] = oauth.ClientId,
            ["client_secret"] = oauth.ClientSecret,
        });
        using var answer = await oauth.Backchannel.PostAsync(new Uri(oauth.TokenEndpoint), body);
        if (answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
        {
            throw new HttpRequestException("The provider has trouble of its own.");
        }

        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        using var tokens = OAuthTokenResponse.Success(await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync()));
        var life = int.TryParse(tokens.ExpiresIn, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : ShortestLife;
        return new RenewedTokens(tokens.AccessToken!, tokens.RefreshToken ?? refreshToken, clock.GetUtcNow() + life);
    }
}
