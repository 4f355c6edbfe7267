using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>How each kind of relation stands in a genogram.</summary>
internal static class RelationShapes
{
    private static readonly Dictionary<RelationKind, RelationKind> Elder = new()
    {
        [RelationKind.Child] = RelationKind.Parent,
        [RelationKind.AdoptedChild] = RelationKind.AdoptiveParent,
        [RelationKind.StepChild] = RelationKind.StepParent,
        [RelationKind.FosterChild] = RelationKind.FosterParent,
        [RelationKind.Ward] = RelationKind.Guardian,
        [RelationKind.Represented] = RelationKind.GuardianAdLitem,
        [RelationKind.Grandchild] = RelationKind.Grandparent,
        [RelationKind.NieceOrNephew] = RelationKind.AuntOrUncle,
        [RelationKind.Godchild] = RelationKind.Godparent,
        [RelationKind.Supported] = RelationKind.SupportPerson,
    };

    /// <summary>The same relation said from the elder or caring side.</summary>
    internal static GenogramRelation FromElder(GenogramRelation relation) => Elder.TryGetValue(relation.Kind, out var kind)
        ? relation with { FromId = relation.ToId, ToId = relation.FromId, Kind = kind }
        : relation;

    /// <summary>By birth, adoption or fostering: what draws a child line.</summary>
    internal static bool IsParent(RelationKind kind) => kind is RelationKind.Parent or RelationKind.AdoptiveParent or RelationKind.FosterParent;

    internal static bool IsCouple(RelationKind kind) =>
        kind is RelationKind.Spouse or RelationKind.Cohabitant or RelationKind.Partner or RelationKind.FormerPartner or RelationKind.FormerSpouse;

    internal static bool IsTwin(RelationKind kind) => kind is RelationKind.Twin or RelationKind.IdenticalTwin;

    /// <summary>How many generations the first stands above the second.</summary>
    internal static int Generations(RelationKind kind) => kind switch
    {
        RelationKind.Grandparent => -2,
        _ when IsParent(kind) => -1,
        RelationKind.StepParent or RelationKind.Guardian or RelationKind.GuardianAdLitem or RelationKind.AuntOrUncle
            or RelationKind.Godparent or RelationKind.SupportPerson => -1,
        _ => 0,
    };
}
