using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Middleware after authentication: the token's claims become the <see cref="Caller"/>, once per request.</summary>
internal sealed class CallerFromToken(RequestDelegate next)
{
    public const string TenantHeader = "X-Tenant";

    public Task InvokeAsync(HttpContext context, CurrentCaller current)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            current.Become(Read(context.User, context.Request.Headers[TenantHeader]));
        }

        return next(context);
    }

    private static Caller Read(ClaimsPrincipal user, string? chosenTenant)
    {
        var subject = user.FindFirstValue("sub") ?? throw new Problem(Problems.Unauthenticated);
        string[] tenants = [.. user.FindAll("tenant").Select(claim => claim.Value).Where(TenantCode.IsValid).Distinct(StringComparer.Ordinal)];
        if (!string.IsNullOrEmpty(chosenTenant) && !tenants.Contains(chosenTenant, StringComparer.Ordinal))
        {
            throw new Problem(Problems.Forbidden);
        }

        // Whoever names a tenant works in it alone: nothing of another one can be changed, or tied to what is new, by mistake.
        string[] entered = string.IsNullOrEmpty(chosenTenant) ? tenants : [chosenTenant];
        var actsFor = user.FindFirstValue(Mandate.Claim);
        return new Caller(
            subject,
            Mandate.Named(user.FindFirstValue("name") ?? subject, actsFor),
            user.FindAll("role").SelectMany(claim => KnownRole(claim.Value)).ToHashSet(),
            entered,
            entered.Length == 1 ? entered[0] : null,
            user.FindFirstValue("organisation"),
            Guid.TryParse(user.FindFirstValue("person"), out var person) ? person : null,
            (user.FindFirstValue("scope") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))
        {
            ActsFor = actsFor,
        };
    }

    private static IEnumerable<Role> KnownRole(string value) =>
        Enum.GetValues<Role>().Where(role => string.Equals(role.ToString(), value, StringComparison.OrdinalIgnoreCase));
}
