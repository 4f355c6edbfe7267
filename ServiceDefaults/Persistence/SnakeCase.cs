using System.Text.RegularExpressions;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary><c>ChildFamilyTeam</c> → <c>child_family_team</c>, for tables, columns and codes.</summary>
internal static partial class SnakeCase
{
    public static string From(string name) => Boundary().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Boundary();
}
