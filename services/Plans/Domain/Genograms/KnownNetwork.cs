using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>The network around a child as Teams told of it last, without names: what a genogram is kept from.</summary>
internal sealed class KnownNetwork : Entity
{
    private KnownNetwork()
    {
    }

    internal KnownNetwork(Guid childId) => ChildId = childId;

    public Guid ChildId { get; private set; }

    public NetworkCopy Copy { get; private set; } = null!;

    /// <summary>When it was so, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    internal void Become(NetworkCopy copy, DateTimeOffset at) => (Copy, At) = (copy, at);
}

/// <summary>Persons and dated relations.</summary>
internal sealed record NetworkCopy(Guid IndexId, IReadOnlyList<KeptPerson> Persons, IReadOnlyList<NetworkRelation> Relations)
{
    /// <summary>Another child has an id of this copy alone: nothing of it is left here when it is erased.</summary>
    internal static NetworkCopy Of(NetworkChanged network)
    {
        var ids = network.Nodes.ToDictionary(node => node.Id, node => node.IsChild && node.Id != network.ChildId ? Guid.CreateVersion7() : node.Id);
        return new(
            network.ChildId,
            [.. network.Nodes.Select(node => new KeptPerson(ids[node.Id], node.Sex, node.BirthYear, node.Unborn, node.Deceased))],
            [.. network.Relations.Where(relation => ids.ContainsKey(relation.FromId) && ids.ContainsKey(relation.ToId))
                .Select(relation => relation with { FromId = ids[relation.FromId], ToId = ids[relation.ToId] })]);
    }

    /// <summary>Whether somebody is a parent or guardian of the child on that day; one whose relation is over is not.</summary>
    internal bool IsGuardian(Guid personId, DateOnly day) => Relations.Any(relation =>
        relation.FromId == personId && relation.ToId == IndexId
        && (relation.ParentalResponsibility || relation.Kind is RelationKind.Parent or RelationKind.AdoptiveParent or RelationKind.Guardian)
        && (relation.StartsOn is not { } starts || starts <= day) && (relation.EndsOn is not { } ends || ends >= day));

    /// <summary>The family on a day: a couple that was one is drawn as one that was; other relations only while they are in force.</summary>
    internal GenogramContent On(DateOnly day) => new(
        IndexId, Persons,
        [.. Relations.Where(relation => relation.StartsOn is not { } starts || starts <= day)
            .Select(relation => relation.EndsOn is { } ends && ends < day ? Ended(relation) : Drawn(relation, relation.Kind)).OfType<GenogramRelation>()]);

    private static GenogramRelation? Ended(NetworkRelation relation) => relation.Kind switch
    {
        RelationKind.Spouse => Drawn(relation, RelationKind.FormerSpouse),
        RelationKind.Cohabitant or RelationKind.Partner => Drawn(relation, RelationKind.FormerPartner),
        _ when RelationShapes.IsParent(relation.Kind) || RelationShapes.IsCouple(relation.Kind) => Drawn(relation, relation.Kind),
        _ => null,
    };

    private static GenogramRelation Drawn(NetworkRelation relation, RelationKind kind) => new(relation.Id, relation.FromId, relation.ToId, kind);
}
