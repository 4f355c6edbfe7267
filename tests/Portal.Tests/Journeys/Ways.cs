using System.Globalization;
using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Ways that several journeys go.</summary>
internal static class Ways
{
    private static DateOnly Today => HelsinkiTime.Today(TimeProvider.System);

    /// <summary>A day to come, as a field for days takes it.</summary>
    public static string InDays(int days) => Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same as the pages show it in Finnish.</summary>
    public static string FinnishInDays(int days) => Today.AddDays(days).ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    // Single meetings, which belong to the tests that planned them, are all before.
    private const int DaysToSeriesAlone = 45;

    /// <summary>Registers a child whose name nobody else has, and returns its path.</summary>
    public static async Task<string> RegisterAsync(this Visitor visitor, string givenName, string familyName)
    {
        await visitor.OpenAsync("/children/new");
        await visitor.TypeAsync("GivenName", givenName);
        await visitor.TypeAsync("FamilyName", familyName);
        await visitor.Page.Locator("#field-Municipality").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visitor.PressAsync("Kirjaa lapsi");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync($"{givenName} {familyName}");
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    /// <summary>The path of one of the coming meetings of the child's series.</summary>
    public static async Task<string> ComingMeetingAsync(this Visitor visitor, int nth)
    {
        await visitor.OpenAsync($"{await visitor.FirstChildAsync()}/meetings?from={InDays(DaysToSeriesAlone)}");
        return (await visitor.Page.Locator("section[aria-labelledby=meetings] .meeting-line a").Nth(nth).GetAttributeAsync("href"))!;
    }

    /// <summary>The path of the first of the own systemic teams.</summary>
    public static async Task<string> FirstTeamAsync(this Visitor visitor)
    {
        await visitor.OpenAsync("/teams");
        return (await visitor.Page.Locator(".fact-list a").First.GetAttributeAsync("href"))!;
    }

    /// <summary>Opens a part that is folded away.</summary>
    public static Task UnfoldAsync(this Visitor visitor, string summary) =>
        visitor.Page.Locator("details:not([open]) > summary").Filter(new LocatorFilterOptions { HasTextString = summary }).First.ClickAsync();

    public static Task TypeAsync(this Visitor visitor, string field, string text) => visitor.Page.Locator($"[id='field-{field}']").FillAsync(text);

    public static Task ChooseAsync(this Visitor visitor, string field, string label) =>
        visitor.Page.Locator($"[id='field-{field}']").SelectOptionAsync(new SelectOptionValue { Label = label });

    /// <summary>The message stands beside the field.</summary>
    public static Task ExpectBesideAsync(this Visitor visitor, string field, string words) =>
        Assertions.Expect(visitor.Page.Locator($"[id='field-{field}-error']")).ToContainTextAsync(words);

    public static Task ExpectAsync(this Visitor visitor, string selector, string words) =>
        Assertions.Expect(visitor.Page.Locator(selector).First).ToContainTextAsync(words);
}
