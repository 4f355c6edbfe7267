using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools.Contents;

/// <summary>
/// A family as it was on a day. Names are Teams' (ADR 0015): a person has a label only where the family wants one to be kept, and
/// is drawn by what they are to the child otherwise.
/// </summary>
/// <param name="IndexId">Which of the persons the child is.</param>
/// <param name="Persons">The child and the others.</param>
/// <param name="Relations">What they are to each other.</param>
internal sealed record GenogramContent(Guid IndexId, IReadOnlyList<KeptPerson> Persons, IReadOnlyList<GenogramRelation> Relations);

/// <summary>Someone in a kept genogram.</summary>
/// <param name="Id">The child, or the person; another child has an id of this drawing alone, so that erasing it leaves no trace here.</param>
/// <param name="Sex">As drawn.</param>
/// <param name="BirthYear">Null when unknown or unborn.</param>
/// <param name="Unborn">True for an unborn child.</param>
/// <param name="Deceased">True when the person has died.</param>
/// <param name="Label">As the family wants the person to be called in the drawing.</param>
internal sealed record KeptPerson(
    Guid Id, Sex Sex, int? BirthYear = null, bool Unborn = false, bool Deceased = false, [property: Personal] string? Label = null);
