using System.Globalization;
using System.Xml.Linq;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Plans.Tests.Domain.Genograms;

/// <summary>Must show 5: valid SVG, no two symbols overlap, every relation drawn once, everything in the text.</summary>
public sealed class GenogramDrawingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 11)];

    [Theory]
    [MemberData(nameof(Seeds))]
    [Trait("covers", "A0-14")]
    public void Draws_everyone_apart_and_every_relation_once(int seed)
    {
        var genogram = seed == 0 ? Families.Demo() : Families.Random(seed, 10 + (5 * seed));

        var svg = XDocument.Parse(new GenogramDrawing(genogram).Draw("Sukupuu"));

        var groups = svg.Descendants().Where(element => element.Name.LocalName == "g").ToArray();
        Assert.Equal(genogram.Persons.Select(person => person.Id.ToString()).Order(), Ids(groups, "person").Order());
        Assert.Equal(genogram.Relations.Select(relation => relation.Id.ToString()).Order(), Ids(groups, "relation").Order());
        var boxes = groups.Where(group => (string?)group.Attribute("class") == "person").Select(Box).ToArray();
        Assert.All(boxes.SelectMany((one, index) => boxes.Skip(index + 1).Select(other => (one, other))), pair => Assert.True(
            pair.one.Right < pair.other.Left || pair.other.Right < pair.one.Left || pair.one.Bottom < pair.other.Top || pair.other.Bottom < pair.one.Top));
        var text = GenogramText.Of(genogram).ToArray();
        Assert.Equal(genogram.Persons.Count + genogram.Relations.Count, text.Length);
        Assert.All(text, line => Assert.Contains(line, svg.Descendants().Single(element => element.Name.LocalName == "desc").Value, StringComparison.Ordinal));
        Assert.True(genogram.Persons.Select(person => genogram.GenerationOf(person.Id)).Distinct().Count() >= 3);
    }

    [Fact]
    public void A_person_who_is_their_own_ancestor_is_refused()
    {
        var (one, other) = (new GenogramPerson(Guid.CreateVersion7(), "A", Sex.Male), new GenogramPerson(Guid.CreateVersion7(), "B", Sex.Female));
        GenogramRelation[] circle = [new(Guid.CreateVersion7(), one.Id, other.Id, RelationKind.Parent), new(Guid.CreateVersion7(), one.Id, other.Id, RelationKind.Child)];

        Assert.Equal("own_ancestor", Assert.Throws<RuleViolation>(() => Genogram.Of(one.Id, [one, other], circle, 2026)).Code);
        Assert.Equal("born_in_future", Assert.Throws<RuleViolation>(() => Genogram.Of(one.Id, [one with { BirthYear = 2030 }], [], 2026)).Code);
        Assert.Equal("index_person_missing", Assert.Throws<RuleViolation>(() => Genogram.Of(other.Id, [one], [], 2026)).Code);
        Assert.Equal("unknown_person", Assert.Throws<RuleViolation>(() => Genogram.Of(one.Id, [one], [circle[0]], 2026)).Code);
    }

    [Fact]
    public void Draws_the_pictures_of_the_documentation_where_it_is_asked_to()
    {
        // SYSTEMIC_DRAW names the folder to draw them anew into.
        if (Environment.GetEnvironmentVariable("SYSTEMIC_DRAW") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (name, genogram) in new[] { ("demo", Families.Demo()), ("twelve", Families.Random(2, 12)), ("thirty", Families.Random(5, 30)) })
        {
            File.WriteAllText(Path.Combine(folder, $"{name}.svg"), new GenogramDrawing(genogram).Draw("Sukupuu"));
        }
    }

    private static IEnumerable<string> Ids(XElement[] groups, string kind) =>
        groups.Where(group => (string?)group.Attribute("class") == kind).SelectMany(group => ((string)group.Attribute("data-id")!).Split(' '));

    // The symbol alone: the first shape of the group.
    private static (double Left, double Top, double Right, double Bottom) Box(XElement group)
    {
        var shape = group.Elements().First();
        double N(string name) => double.Parse((string)shape.Attribute(name)!, CultureInfo.InvariantCulture);
        switch (shape.Name.LocalName)
        {
            case "circle":
                return (N("cx") - N("r"), N("cy") - N("r"), N("cx") + N("r"), N("cy") + N("r"));
            case "rect":
                return (N("x"), N("y"), N("x") + N("width"), N("y") + N("height"));
            default:
                var points = ((string)shape.Attribute("points")!).Split(' ').Select(point => point.Split(',').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray()).ToArray();
                return (points.Min(point => point[0]), points.Min(point => point[1]), points.Max(point => point[0]), points.Max(point => point[1]));
        }
    }
}
