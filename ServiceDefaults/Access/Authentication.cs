using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Checks access tokens: issuer, audience, signature and life time. The gateway and every service do it alike.</summary>
public static class Authentication
{
    /// <summary>Adds the token check from <c>Identity:Authority</c> and <c>Identity:Audience</c>; both are required.</summary>
    public static void AddTokenCheck(this IServiceCollection services, IConfiguration configuration)
    {
        var authority = Settings.Require(configuration, "Identity:Authority");
        var audience = Settings.Require(configuration, "Identity:Audience");
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(token =>
        {
            token.Authority = authority;
            token.Audience = audience;
            token.MapInboundClaims = false;
            // Plain HTTP only towards a provider on this machine, which is what development has.
            token.RequireHttpsMetadata = !new Uri(authority).IsLoopback;
            token.TokenValidationParameters.ValidAlgorithms = ["RS256", "PS256", "ES256"];
            token.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
            token.Events = new JwtBearerEvents
            {
                OnChallenge = challenge =>
                {
                    challenge.HandleResponse();
                    challenge.Response.Headers.WWWAuthenticate = "Bearer";
                    return ProblemAnswer.WriteAsync(challenge.HttpContext, Problems.Unauthenticated);
                },
                OnForbidden = forbidden => ProblemAnswer.WriteAsync(forbidden.HttpContext, Problems.Forbidden),
            };
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
