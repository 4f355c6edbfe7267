using System.Text.Json;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Why someone may handle a child's data. Written to the access log (L-22).</summary>
public static class Grounds
{
    /// <summary>Registered the child and works with the intake until the client relationship opens.</summary>
    public const string Registration = "registration";

    /// <summary>The child itself: its token's person is the child's own id.</summary>
    public const string Own = "own";

    /// <summary>Leads or audits the tenant.</summary>
    public const string Supervision = "supervision";

    /// <summary>Is in the systemic team that the child was referred to (A0-16).</summary>
    public const string Referral = "referral";

    /// <summary>Took emergency access, with a reason and for a limited time.</summary>
    public const string Emergency = "emergency";

    /// <summary>May read lines of the access log that are older than two years, for a special reason (L-19).</summary>
    public const string OlderLog = "olderLog";

    internal const string ConsentPrefix = "consent:";

    /// <summary>The client, or who represents them, gave permission for these parts (L-21).</summary>
    public static string Consent(IEnumerable<ConsentScope> scopes) => ConsentPrefix + string.Join('+', scopes.Distinct().Order().Select(Word));

    /// <summary>True for the ground of a grant that rests on the client's permission.</summary>
    public static bool IsConsent(string? ground) => ground?.StartsWith(ConsentPrefix, StringComparison.Ordinal) is true;

    /// <summary>Stands in for an absent worker with that role.</summary>
    /// <param name="role">The role in camelCase, e.g. <c>responsibleSocialWorker</c>.</param>
    public static string Substitute(string role) => $"substitute:{role}";

    /// <summary>Acts for somebody who may (L-29).</summary>
    /// <param name="ground">The ground of the one acted for.</param>
    public static string Mandate(string ground) => $"mandate:{ground}";

    /// <summary>Has a role in a team around the child.</summary>
    /// <param name="role">The role in camelCase, e.g. <c>responsibleSocialWorker</c>.</param>
    public static string TeamRole(string role) => $"teamRole:{role}";

    internal static string Word(ConsentScope scope) => JsonNamingPolicy.CamelCase.ConvertName(scope.ToString());
}
