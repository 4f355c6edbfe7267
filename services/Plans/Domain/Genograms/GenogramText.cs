using System.Globalization;
using System.Text.Json;

namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>A genogram in words: every person and every relation, for whoever does not see the drawing.</summary>
internal static class GenogramText
{
    internal static IEnumerable<string> Of(Genogram genogram)
    {
        var names = genogram.Persons.ToDictionary(person => person.Id, person => person.Name);
        return genogram.Persons.Select(person => Describe(person, genogram))
            .Concat(genogram.Relations.Select(relation => $"{names[relation.FromId]} → {names[relation.ToId]}: {Word(relation.Kind)}"));
    }

    private static string Describe(GenogramPerson person, Genogram genogram) => string.Join(", ", new[]
    {
        person.Name, Word(person.Sex), person.BirthYear?.ToString(CultureInfo.InvariantCulture), person.Unborn ? "unborn" : null,
        person.Deceased ? "deceased" : null, person.Id == genogram.IndexId ? "indexPerson" : null,
    }.OfType<string>());

    // The same words as in the API: the portal has them in three languages.
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
