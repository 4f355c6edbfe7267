using static SystemicPlatform.ServiceDefaults.Access.Permission;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// What a partner's client was given in its token (<c>scope</c>) and what that is good for. The matrix says what a partner
/// may do at most; a client may do the part that its scopes cover. What is in no scope needs none.
/// </summary>
public static class PartnerScopes
{
    /// <summary>The part of a plan that the partner may see, and the plans of its own sector.</summary>
    public const string Plans = "plans";

    /// <summary>Invitations, statements before a meeting and the shared records of one's meetings.</summary>
    public const string Meetings = "meetings";

    /// <summary>Consultation times in both directions.</summary>
    public const string Consultations = "consultations";

    private static readonly Dictionary<Permission, string> Needed = new()
    {
        [UseConsultations] = Consultations,
        [TakePartInMeetings] = Meetings,
        [ReadPublishedPlans] = Plans,
        [TakePartInPlans] = Plans,
        [ContributeSectorPlans] = Plans,
        [ReadTools] = Plans,
    };

    /// <summary>True when one of the scopes covers the permission, or it is in none.</summary>
    internal static bool Cover(IReadOnlySet<string> scopes, Permission permission) =>
        !Needed.TryGetValue(permission, out var scope) || scopes.Contains(scope);
}
