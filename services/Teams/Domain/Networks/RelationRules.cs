using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>What relations can be.</summary>
internal static class RelationRules
{
    private static readonly (RelationKind Kept, RelationKind Inverse)[] Pairs =
    [
        (RelationKind.Parent, RelationKind.Child),
        (RelationKind.AdoptiveParent, RelationKind.AdoptedChild),
        (RelationKind.StepParent, RelationKind.StepChild),
        (RelationKind.FosterParent, RelationKind.FosterChild),
        (RelationKind.Guardian, RelationKind.Ward),
        (RelationKind.GuardianAdLitem, RelationKind.Represented),
        (RelationKind.Grandparent, RelationKind.Grandchild),
        (RelationKind.AuntOrUncle, RelationKind.NieceOrNephew),
        (RelationKind.Godparent, RelationKind.Godchild),
        (RelationKind.SupportPerson, RelationKind.Supported),
    ];

    private static readonly Dictionary<RelationKind, RelationKind> Inverses = Pairs
        .SelectMany(pair => new[] { (pair.Kept, pair.Inverse), (pair.Inverse, pair.Kept) })
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>What the second is to the first. A sibling's sibling is a sibling.</summary>
    public static RelationKind Inverse(RelationKind kind) => Inverses.GetValueOrDefault(kind, kind);

    /// <summary>True for a kind that is kept as its inverse, the other way round.</summary>
    public static bool IsOtherWayRound(RelationKind kind) => Array.Exists(Pairs, pair => pair.Inverse == kind);

    /// <summary>Descent, by birth or by adoption: it has no cycles, and the parent is the elder.</summary>
    public static bool IsDescent(RelationKind kind) => kind is RelationKind.Parent or RelationKind.AdoptiveParent;

    /// <summary>Parents and guardians can have parental responsibility, and nobody else.</summary>
    public static bool MayHaveResponsibility(RelationKind kind) => IsDescent(kind) || kind == RelationKind.Guardian;

    /// <summary>Represents the child in law: their contact is needed even under non-disclosure (L-26).</summary>
    public static bool Represents(RelationFacts facts) => facts.ParentalResponsibility || facts.Kind == RelationKind.GuardianAdLitem;

    /// <summary>The facts as they are kept; refuses what no relation can be.</summary>
    public static RelationFacts Checked(RelationFacts told)
    {
        var facts = told.Canonical();
        if (facts.From.Id == facts.To.Id)
        {
            throw new RuleViolation("relation_to_oneself", "Nobody is related to themselves.");
        }

        if (facts.EndsOn < facts.StartsOn)
        {
            throw new RuleViolation("relation_ends_before_start", "A relation cannot end before it starts.");
        }

        if (facts.ParentalResponsibility && !MayHaveResponsibility(facts.Kind))
        {
            throw new RuleViolation("responsibility_does_not_fit_relation", "Parents, adoptive parents and guardians have parental responsibility.");
        }

        if (facts.LivesWithShare is not null && !facts.From.IsChild && !facts.To.IsChild)
        {
            throw new RuleViolation("home_without_child", "Where someone lives is told of children.");
        }

        return facts;
    }

    /// <summary>True when following parents upwards leads back to where it began.</summary>
    public static bool HasCycle(IEnumerable<RelationFacts> relations)
    {
        var parents = relations.Where(facts => IsDescent(facts.Kind)).ToLookup(facts => facts.To.Id, facts => facts.From.Id);
        var done = new HashSet<Guid>();
        return parents.Select(group => group.Key).Any(start => Returns(start, []));

        bool Returns(Guid at, HashSet<Guid> path)
        {
            if (!path.Add(at))
            {
                return true;
            }

            var returns = !done.Contains(at) && parents[at].Any(parent => Returns(parent, path));
            path.Remove(at);
            done.Add(at);
            return returns;
        }
    }
}
