namespace SystemicPlatform.Contracts.Teams;

/// <summary>Someone may handle a child's data from now on. Every service keeps a copy; its gate decides by it.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="ChildId">The child.</param>
/// <param name="GranteeKind">What <paramref name="Grantee"/> names.</param>
/// <param name="Grantee">Token subject, person id or organisation id.</param>
/// <param name="Ground">Why, e.g. <c>teamRole:responsibleSocialWorker</c> (L-22).</param>
/// <param name="From">First moment, UTC.</param>
/// <param name="Until">First moment without access, UTC; null = until revoked.</param>
/// <param name="At">UTC.</param>
public sealed record AccessGranted(
    string Tenant, Guid GrantId, Guid ChildId, GranteeKind GranteeKind, string Grantee, string Ground,
    DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
