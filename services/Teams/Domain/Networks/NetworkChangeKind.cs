namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>What happened to a person or a relation of a network.</summary>
internal enum NetworkChangeKind
{
    PersonAdded,
    PersonChanged,
    PersonWithdrawn,
    RelationAdded,
    RelationChanged,
    RelationWithdrawn,
}
