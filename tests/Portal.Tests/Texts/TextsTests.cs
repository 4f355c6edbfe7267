using System.Text.RegularExpressions;
using System.Xml.Linq;
using SystemicPlatform.AppHost;

namespace SystemicPlatform.Portal.Tests.Texts;

/// <summary>Every text is there in three languages, every one is used, and none that is used is missing.</summary>
public sealed partial class TextsTests
{
    private static readonly string Portal = Path.Combine(Repository.Root, "services", "Portal");

    public static TheoryData<string> Areas { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Portal, "Texts"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory, MemberData(nameof(Areas))]
    [Trait("covers", "L-28")]
    public void Is_complete_in_Finnish_Swedish_and_English(string area)
    {
        var finnish = Read(area, "");
        Assert.NotEmpty(finnish);
        foreach (var language in (string[])[".sv", ".en"])
        {
            var other = Read(area, language);
            Assert.Equal(finnish.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            // Both sentences take the same things in, in whatever order.
            Assert.All(finnish, text => Assert.Equal(Holes(text.Value), Holes(other[text.Key])));
        }

        Assert.All(finnish.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Theory, MemberData(nameof(Areas))]
    public void Has_every_text_that_is_asked_for_and_no_other(string area)
    {
        var keys = Read(area, "").Keys.ToHashSet(StringComparer.Ordinal);
        var sources = Sources().Where(source => source.Contains($"IStringLocalizer<{area}>", StringComparison.Ordinal)).ToArray();
        var asked = sources.SelectMany(source => Asked(source, area)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(asked.Where(key => !key.Contains('{', StringComparison.Ordinal) && !keys.Contains(key)));
        var families = asked.Where(key => key.Contains('{', StringComparison.Ordinal)).Select(key => key[..key.IndexOf('{', StringComparison.Ordinal)])
            .Concat(sources.SelectMany(source => Families().Matches(source).Select(match => match.Groups["name"].Value))).ToArray();
        Assert.Empty(keys.Where(key => !asked.Contains(key) && !families.Any(family => key.StartsWith(family, StringComparison.Ordinal))
            && !sources.Any(source => source.Contains($"\"{key}\"", StringComparison.Ordinal)) && !Named(area, key)));
    }

    // Keys that stand in data, such as the entries of the main menu.
    private static bool Named(string area, string key) =>
        area is "LayoutTexts" && File.ReadAllText(Path.Combine(Portal, "Components", "MenuItem.cs")).Contains($"\"{key}\"", StringComparison.Ordinal);

    private static IEnumerable<string> Asked(string source, string area)
    {
        foreach (Match injected in Regex.Matches(source, $@"IStringLocalizer<{area}>\)? (?<name>\w+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)))
        {
            var name = injected.Groups["name"].Value;
            foreach (Match use in Regex.Matches(source, $@"\b{name}\[\$?""(?<key>[^""]+)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)))
            {
                yield return use.Groups["key"].Value;
            }
        }
    }

    private static string[] Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string area, string language) =>
        XDocument.Load(Path.Combine(Portal, "Texts", $"{area}{language}.resx")).Root!.Elements("data")
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Portal, "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Select(File.ReadAllText);

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hole();

    // Words.cs and ProblemWords.cs make keys from a family and a code.
    [GeneratedRegex(@"(Of\(|Prefix = )""(?<name>\w+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Families();
}
