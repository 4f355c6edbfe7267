using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Drawing;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Domain.Tools.Drawings;
using SystemicPlatform.Plans.Domain.Wellbeing;

namespace SystemicPlatform.Plans.Tests.Domain.Tools;

public sealed class DrawingTests
{
    [Theory]
    [InlineData("Aamut on pahimmat", 8)]
    [InlineData("ihanpitkäsanajokaeimahdu mihinkään 😢😢😢😢", 5)]
    [InlineData("", 10)]
    [InlineData("eka\r\ntoka\n\nneljäs", 3)]
    public void Lines_fit_and_lose_nothing(string text, int most)
    {
        var lines = TextLines.Of(text, most);

        Assert.All(lines, line => Assert.True(line.Length <= most && !line.EndsWith('\ud83d')));
        Assert.Equal(text.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("covers", "A3-14")]
    [Trait("covers", "A3-15")]
    [Trait("covers", "A3-16")]
    [Trait("covers", "A3-17")]
    public void The_triangle_has_every_item_apart_from_the_others_and_every_strip()
    {
        var party = new Party(PartyKind.Child, "Iiris");
        var picture = FrameworkDrawing.Draw(
            new FrameworkContent(
                [new(FrameworkItem.Violence, "Ei ole", FrameworkSign.Strength, party), new(FrameworkItem.Income, "Tiukkaa", FrameworkSign.Need, party)],
                [new(ExperienceStrip.OfEverydayLife, "Koulu on tylsää", ViewSource.Spoken)]), "Viitekehys", Language.Fi);

        var groups = XDocument.Parse(picture.Svg).Descendants().Where(element => element.Name.LocalName == "g").ToArray();
        var items = groups.Where(group => (string?)group.Attribute("class") == "item").ToArray();
        Assert.Equal(FrameworkCatalogue.Items.Select(item => item.ToString()), items.Select(item => (string)item.Attribute("data-id")!));
        var places = items.Select(item => item.Elements().First()).Select(mark => ((double)mark.Attribute("cx")!, (double)mark.Attribute("cy")!)).ToArray();
        Assert.All(places.SelectMany((one, index) => places.Skip(index + 1).Select(other => Math.Max(Math.Abs(one.Item1 - other.Item1), Math.Abs(one.Item2 - other.Item2)))), gap => Assert.True(gap > 26));
        Assert.Equal(3, groups.Count(group => (string?)group.Attribute("class") == "strip"));
        Assert.Contains("23. Väkivalta: vahvuus, Iiris: Ei ole", picture.Text);
        Assert.Contains(picture.Text, line => line.EndsWith("Koulu on tylsää", StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_the_pictures_of_the_documentation_where_it_is_asked_to()
    {
        // SYSTEMIC_DRAW names the folder to draw them anew into.
        if (Environment.GetEnvironmentVariable("SYSTEMIC_DRAW") is not { Length: > 0 } folder)
        {
            return;
        }

        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
        foreach (var (kind, content) in DemoTools.Contents)
        {
            var held = JsonSerializer.Deserialize<ToolContent>(JsonSerializer.Serialize(content, json), json)!;
            File.WriteAllText(Path.Combine(folder, $"{kind}.svg"), ToolPicture.Of(held, kind, Language.Fi).Svg);
        }
    }
}
