using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Testing.Identity;

/// <summary>Somebody who calls in a test: new for each test, in tenants of the test's own.</summary>
/// <param name="Subject">Token subject.</param>
/// <param name="Roles">Platform roles.</param>
/// <param name="Tenants">Tenant codes.</param>
public sealed record TestCaller(string Subject, Role[] Roles, string[] Tenants)
{
    /// <summary>Person claim of a family member.</summary>
    public Guid? Person { get; init; }

    /// <summary>Whom a family member acts for by a mandate; the person claim is then that one's.</summary>
    public string? ActsFor { get; init; }

    /// <summary>Organisation claim of a partner.</summary>
    public string? Organisation { get; init; }

    /// <summary>Scopes of a partner client: all of them where nothing else is said.</summary>
    public string? Scope { get; init; } = Roles.Contains(Role.Partner)
        ? $"{PartnerScopes.Meetings} {PartnerScopes.Plans} {PartnerScopes.Consultations}"
        : null;

    /// <summary>A tenant code that no other test has.</summary>
    public static string NewTenant() => $"t-{Guid.NewGuid():n}";

    /// <summary>A caller with one role in one tenant and a subject of its own.</summary>
    public static TestCaller With(Role role, string tenant) => new($"{role}-{Guid.NewGuid():n}".ToLowerInvariant(), [role], [tenant]);

    internal Dictionary<string, object> Claims()
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = Subject,
            ["name"] = $"Testi {Subject}",
            ["role"] = Roles.Select(role => role.ToString().ToLowerInvariant()).ToArray(),
            ["tenant"] = Tenants,
        };
        foreach (var (name, value) in new (string, string?)[] { ("person", Person?.ToString()), (Mandate.Claim, ActsFor), ("organisation", Organisation), ("scope", Scope) })
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }

        return claims;
    }
}
