using Microsoft.Playwright;
using SystemicPlatform.AppHost;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Portal.Tests.Journeys;
using SystemicPlatform.Portal.Tests.Journeys.Family;

namespace SystemicPlatform.Portal.Tests.Pictures;

/// <summary>
/// Takes the pictures of the main pages into artifacts/screenshots, and holds the published ones in docs/screenshots to the
/// same list. To publish new ones, run this class with SYSTEMIC_PUBLISH_SCREENSHOTS=1 and commit what it wrote.
/// </summary>
public sealed class ScreenshotTests(PortalFixture portal)
{
    private const int MostHeight = 1600;

    private static readonly bool Publishes = Environment.GetEnvironmentVariable("SYSTEMIC_PUBLISH_SCREENSHOTS") is "1";
    private static readonly string Published = Path.Combine(Repository.Root, "docs", "screenshots");

    // This one may be over.
    private static readonly string NextWeek = $"/week?from={Ways.InDays(7)}";

    // {child} is the first of the own children, {meeting} its next meeting, {own} the child's own page.
    private static readonly Picture[] Pictures =
    [
        new("week", "responsible", NextWeek, Look.Desktop),
        new("children", "responsible", "/children", Look.Desktop),
        new("child", "responsible", "{child}", Look.Desktop),
        new("plan", "responsible", "{child}/plan", Look.Desktop),
        new("thread", "responsible", "{child}/thread", Look.Desktop),
        new("meeting", "responsible", "{meeting}", Look.Desktop),
        new("week-phone", "responsible", NextWeek, Look.Phone),
        new("workbench", "coordinator", "/workbench", Look.Desktop),
        new("training", "lead", "/training/coverage", Look.Desktop),
        new("own-home", "child", "{own}", Look.Phone),
        new("own-drawings", "child", "{own}/drawings", Look.Phone),
        new("own-plan", "mother", "{own}/plan", Look.Phone),
    ];

    [Fact]
    public async Task Are_those_of_the_documentation()
    {
        var folder = Publishes ? Published : Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        foreach (var sitting in Pictures.GroupBy(picture => (picture.Persona, picture.Look)))
        {
            await using var visitor = await portal.SignInAsync(sitting.Key.Persona, sitting.Key.Look);
            foreach (var picture in sitting)
            {
                await TakeAsync(visitor, picture, folder);
            }
        }

        Assert.Equal(
            Pictures.Select(picture => $"{picture.Name}.png").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Published, "*.png").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        Assert.Equal(3, Pictures.Count(picture => readme.Contains($"docs/screenshots/{picture.Name}.png", StringComparison.Ordinal)));
    }

    private static async Task TakeAsync(Visitor visitor, Picture picture, string folder)
    {
        var end = picture.Path.IndexOf('}', StringComparison.Ordinal) + 1;
        var path = picture.Path[..end] switch
        {
            "{child}" => await visitor.FirstChildAsync(),
            "{meeting}" => await visitor.ComingMeetingAsync(0),
            "{own}" => FamilyStory.Home,
            _ => "",
        } + picture.Path[end..];
        Assert.Equal(200, await visitor.OpenAsync(path));
        var height = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder, $"{picture.Name}.png"),
            FullPage = true,
            Clip = new Clip { X = 0, Y = 0, Width = picture.Look.Width, Height = Math.Min(height, MostHeight) },
        });
    }

    /// <summary>What is shown, to whom, and how.</summary>
    private sealed record Picture(string Name, string Persona, string Path, Look Look);
}
