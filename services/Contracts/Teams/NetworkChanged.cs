namespace SystemicPlatform.Contracts.Teams;

/// <summary>
/// The network around a child changed; carries the whole of it, as a genogram needs it: who belongs to whom, from when
/// to when. No names: whoever draws it gets them from Teams.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="Nodes">The child, the persons of the network and the other children that it names.</param>
/// <param name="Relations">Relations between them, also those that are over.</param>
/// <param name="At">UTC.</param>
public sealed record NetworkChanged(
    string Tenant, Guid ChildId, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkRelation> Relations, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}

/// <summary>Someone in a network.</summary>
/// <param name="Id">The child or the person.</param>
/// <param name="IsChild">True for a child of the register, false for a person.</param>
/// <param name="Sex">As drawn.</param>
/// <param name="BirthYear">Null when unknown or unborn.</param>
/// <param name="Unborn">True for an unborn child.</param>
/// <param name="Deceased">True when the person has died.</param>
public sealed record NetworkNode(Guid Id, bool IsChild, Sex Sex, int? BirthYear, bool Unborn, bool Deceased);

/// <summary>What one is to the other.</summary>
/// <param name="Id">The relation.</param>
/// <param name="FromId">Who is it.</param>
/// <param name="ToId">To whom.</param>
/// <param name="Kind">What <paramref name="FromId"/> is to <paramref name="ToId"/>.</param>
/// <param name="StartsOn">First day; null when unknown or from birth.</param>
/// <param name="EndsOn">Last day; null = in force.</param>
/// <param name="ParentalResponsibility">True for a guardian in law.</param>
/// <param name="LivesWithShare">Share of the time that the child lives with this person, percent; null when not.</param>
public sealed record NetworkRelation(
    Guid Id, Guid FromId, Guid ToId, RelationKind Kind, DateOnly? StartsOn, DateOnly? EndsOn, bool ParentalResponsibility, int? LivesWithShare);
