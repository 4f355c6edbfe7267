using System.Linq.Expressions;
using static SystemicPlatform.ServiceDefaults.Access.Permission;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// What a grant is good for, by its ground: most are good for all that the role may do, some for a part only. The gate
/// asks this besides the matrix, so that a narrow grant is narrow in every service.
/// </summary>
public static class GroundRules
{
    private static readonly Dictionary<ConsentScope, HashSet<Permission>> Scopes = new()
    {
        [ConsentScope.Record] = [ReadChild],
        [ConsentScope.Team] = [ReadChildTeam],
        [ConsentScope.Meetings] = [ReadMeetings, AnswerInvitations, TakePartInMeetings, WriteRecords],
        [ConsentScope.Plan] = [ReadPublishedPlans, TakePartInPlans],
        [ConsentScope.Consultations] = [UseConsultations],
    };

    // Who works closest with the child, and who stands in for them; of the others only who leads, by supervision (L-26).
    private static readonly HashSet<string> OpenProtectedContacts = new(
        new[] { "responsibleSocialWorker", "workPair" }.SelectMany(role => new[] { Grounds.TeamRole(role), Grounds.Substitute(role) }),
        StringComparer.Ordinal);

    // A day's emergency must not become access for good.
    private static readonly HashSet<Permission> GivesAccess = [ManageChildTeam, ReferChildren, ManageClientRelationship, ManageRights];

    /// <summary>True when a grant on this ground lets its holder use the permission.</summary>
    public static bool Covers(string ground, Permission permission) => ground switch
    {
        Grounds.Emergency => permission is not ReadProtectedContacts && !GivesAccess.Contains(permission),
        Grounds.OlderLog => permission is ReadAccessLog,
        _ when ground.StartsWith(Grounds.ConsentPrefix, StringComparison.Ordinal) =>
            ScopesOf(ground).Any(scope => Scopes.TryGetValue(scope, out var permissions) && permissions.Contains(permission)),
        _ => permission is not ReadProtectedContacts || OpenProtectedContacts.Contains(ground),
    };

    /// <summary>Grants that are good for more than a part: those that lists of children go by.</summary>
    internal static Expression<Func<ChildGrant, bool>> IsWide { get; } =
        grant => !grant.Ground.StartsWith(Grounds.ConsentPrefix) && grant.Ground != Grounds.OlderLog;

    // A word that is not known, from a newer publisher, opens nothing.
    private static IEnumerable<ConsentScope> ScopesOf(string ground) =>
        ground[Grounds.ConsentPrefix.Length..].Split('+').SelectMany(word => Enum.GetValues<ConsentScope>().Where(scope => Grounds.Word(scope) == word));
}
