using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// Someone may handle a child's data for a time. Teams decides; every service keeps its own copy, fed by
/// AccessGranted and AccessRevoked, so that the gate never has to ask another service.
/// </summary>
public sealed class ChildGrant : Entity
{
    private ChildGrant()
    {
    }

    /// <summary>The grant as its publisher made it; the id is the publisher's, so a repeated event finds its row.</summary>
    public ChildGrant(
        Guid id, Guid childId, GranteeKind granteeKind, string grantee, string ground, DateTimeOffset from, DateTimeOffset? until)
    {
        Id = id;
        ChildId = childId;
        GranteeKind = granteeKind;
        Grantee = grantee;
        Ground = ground;
        From = from;
        Until = until;
    }

    /// <summary>The child.</summary>
    public Guid ChildId { get; private set; }

    /// <summary>What <see cref="Grantee"/> names.</summary>
    public GranteeKind GranteeKind { get; private set; }

    /// <summary>Token subject, person id or organisation id.</summary>
    public string Grantee { get; private set; } = "";

    /// <summary>Why, e.g. <c>teamRole:responsibleSocialWorker</c>, <c>registration</c>, <c>emergency</c> (L-22).</summary>
    public string Ground { get; private set; } = "";

    /// <summary>First moment of access.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>First moment without access; null = until revoked.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>Ends the grant; an earlier end stands.</summary>
    public void End(DateTimeOffset at) => Until = Until is { } until && until < at ? until : at;
}
