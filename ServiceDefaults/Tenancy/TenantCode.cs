using System.Text.RegularExpressions;

namespace SystemicPlatform.ServiceDefaults.Tenancy;

/// <summary>
/// The code of a tenant, e.g. <c>pirkanmaa</c>. Checked wherever one comes from outside: the codes are joined into
/// the database setting <c>app.tenants</c>, where a comma or a star would widen what a caller sees.
/// </summary>
public static partial class TenantCode
{
    /// <summary>True for 2–40 characters: lower-case letters, digits and hyphens, beginning with a letter.</summary>
    public static bool IsValid(string code) => Pattern().IsMatch(code);

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pattern();
}
