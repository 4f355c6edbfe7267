using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// Acting for another grown-up (L-29). The provider of identities checks the mandate, as it checks who somebody is, and says
/// in the token whom the signed-in person acts for: <c>person</c> is then that person's record, <c>sub</c> and <c>name</c>
/// stay those of who acts. For a child its guardians act, by the child's network and in their own name.
/// </summary>
public static class Mandate
{
    /// <summary>Claim with the name of the person acted for; absent for all who act for themselves.</summary>
    public const string Claim = "acts_for";

    /// <summary>The name that stands in the access log and beside what was written: who acts, and for whom.</summary>
    public static string Named(string name, string? actsFor) => string.IsNullOrWhiteSpace(actsFor) ? name : $"{name} ({actsFor})";

    /// <summary>
    /// True when the caller acts for nobody, or for somebody whom one can act for: as family and nothing else, for one
    /// named person, who is no client child here. A child's own pages and drawings open to no mandate.
    /// </summary>
    internal static async Task<bool> HoldsAsync(this ServiceDb db, Caller caller, CancellationToken ct) =>
        caller.ActsFor is null
        || (caller.Person is { } person
            && caller.Roles.All(role => role is Role.Family)
            && !await db.KnownChildren.AnyAsync(child => child.Id == person, ct));
}
