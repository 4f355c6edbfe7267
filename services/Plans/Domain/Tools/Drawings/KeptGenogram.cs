using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Tools.Contents;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>A kept genogram with everyone called by a label, or by what they are to the child.</summary>
internal static class KeptGenogram
{
    /// <summary>The family that is drawn.</summary>
    /// <param name="content">What was kept, or shall be.</param>
    /// <param name="language">Language of what everyone is called by.</param>
    /// <param name="thisYear">To refuse who is not born yet; a version that is kept was looked at when it was.</param>
    internal static Genogram Of(GenogramContent content, Language language, int thisYear = int.MaxValue)
    {
        var parents = content.Relations.Select(RelationShapes.FromElder).Where(relation => RelationShapes.IsParent(relation.Kind))
            .ToLookup(relation => relation.ToId, relation => relation.FromId);
        return Genogram.Of(
            content.IndexId,
            [.. content.Persons.Select(person => new GenogramPerson(
                person.Id, person.Label ?? Name(person, content.IndexId, parents, language), person.Sex, person.BirthYear, person.Unborn, person.Deceased))],
            content.Relations, thisYear);
    }

    private static string Name(KeptPerson person, Guid indexId, ILookup<Guid, Guid> parents, Language language)
    {
        var word = person.Id == indexId ? DrawingWord.Child
            : parents[indexId].Contains(person.Id) ? ParentOf(person.Sex)
            : parents[indexId].SelectMany(parent => parents[parent]).Contains(person.Id) ? DrawingWord.Grandparent
            : parents[person.Id].Intersect(parents[indexId]).Any() ? DrawingWord.Sibling
            : (DrawingWord?)null;
        return word is { } known ? language.Say(known) : "–";
    }

    private static DrawingWord ParentOf(Sex sex) => sex switch
    {
        Sex.Female => DrawingWord.Mother,
        Sex.Male => DrawingWord.Father,
        _ => DrawingWord.Parent,
    };
}
