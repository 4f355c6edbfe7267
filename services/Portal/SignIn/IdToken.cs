using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Portal.SignIn;

/// <summary>Reads who signed in from the ID token, after checking that the provider made it for the portal.</summary>
internal static class IdToken
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    // The others say nothing that the portal shows or decides by.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "sub", "name", "role", "tenant", "organisation", "person", Mandate.Claim };

    public static async Task ReadAsync(OAuthCreatingTicketContext context)
    {
        var raw = context.TokenResponse.Response?.RootElement.TryGetProperty("id_token", out var found) is true ? found.GetString() : null;
        var provider = context.HttpContext.RequestServices.GetRequiredService<IdentityProvider>();
        var keys = (await provider.NowAsync(context.HttpContext.RequestAborted)).SigningKeys;
        var result = await Handler.ValidateTokenAsync(raw ?? "", new TokenValidationParameters
        {
            ValidIssuer = provider.Endpoints.Issuer,
            ValidAudience = context.Options.ClientId,
            IssuerSigningKeys = keys,
            ValidAlgorithms = ["RS256", "PS256", "ES256"],
            ClockSkew = TimeSpan.FromSeconds(30),
        });
        if (!result.IsValid)
        {
            throw new AuthenticationFailureException("The provider sent no ID token that holds.");
        }

        var token = (JsonWebToken)result.SecurityToken;
        var actsFor = token.Claims.FirstOrDefault(claim => claim.Type == Mandate.Claim)?.Value;
        var claims = token.Claims.Where(claim => Kept.Contains(claim.Type))
            .Select(claim => new Claim(claim.Type, claim.Type == "name" ? Mandate.Named(claim.Value, actsFor) : claim.Value));
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(claims, context.Scheme.Name, "name", "role"));
    }
}
