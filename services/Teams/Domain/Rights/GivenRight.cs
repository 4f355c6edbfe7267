using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>Who made a permission or prohibition, in which role, and who wrote it down.</summary>
/// <param name="Role">The role.</param>
/// <param name="PersonId">The person of the network; null for the child itself.</param>
/// <param name="RecordedBy">Name of who wrote it down.</param>
internal sealed record GivenRight(RightsGiver Role, Guid? PersonId, string RecordedBy);

/// <summary>What a permission is for.</summary>
/// <param name="OrganisationId">The partner, or null when it is for a person.</param>
/// <param name="PersonId">The person of the network.</param>
/// <param name="ServiceLine">The service task whose data it is about; null = of all.</param>
/// <param name="Scopes">What it opens.</param>
/// <param name="To">Last day; null = until it is withdrawn.</param>
internal sealed record PermissionTerms(
    Guid? OrganisationId, Guid? PersonId, ServiceLine? ServiceLine, IReadOnlyList<ServiceDefaults.Access.ConsentScope> Scopes, DateOnly? To);
