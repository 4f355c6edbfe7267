using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>What one is to the other, and when.</summary>
/// <param name="From">Who is it.</param>
/// <param name="To">To whom.</param>
/// <param name="Kind">What the first is to the second.</param>
/// <param name="StartsOn">First day; null when unknown or from birth.</param>
/// <param name="EndsOn">Last day; null = in force.</param>
/// <param name="ParentalResponsibility">A guardian in law.</param>
/// <param name="LivesWithShare">Share of the time that the child lives with this person, percent: two homes add up.</param>
internal sealed record RelationFacts(
    NetworkEnd From, NetworkEnd To, RelationKind Kind, DateOnly? StartsOn, DateOnly? EndsOn, bool ParentalResponsibility, int? LivesWithShare)
{
    /// <summary>
    /// The one way in which the relation is kept, whichever end told it: from the elder or caring side, and where both
    /// sides are alike from the lower id.
    /// </summary>
    public RelationFacts Canonical()
    {
        var inverse = RelationRules.Inverse(Kind);
        var turned = inverse == Kind ? From.Id.CompareTo(To.Id) > 0 : RelationRules.IsOtherWayRound(Kind);
        return turned ? this with { From = To, To = From, Kind = inverse } : this;
    }

    public RelationFacts Renamed(Guid from, Guid to)
    {
        return this with { From = End(From), To = End(To) };

        NetworkEnd End(NetworkEnd end) => end.Id == from ? end with { Id = to } : end;
    }

    public bool IsOn(DateOnly day) => !(StartsOn > day) && !(EndsOn < day);

    /// <summary>The same relation of the same two at the same time.</summary>
    public bool Repeats(RelationFacts other) =>
        (From, To, Kind) == (other.From, other.To, other.Kind) && !(EndsOn < other.StartsOn) && !(other.EndsOn < StartsOn);
}
