using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Portal.Tests.Journeys.Family;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Tools are changed by form, drawn beside, and said in words.</summary>
public sealed class ToolTests(PortalFixture portal)
{
    [Theory]
    [InlineData("timeline", "events-0-what", "Muutto uuteen kotiin")]
    [InlineData("helpingMap", "vision", "Rauhalliset aamut")]
    [Trait("covers", "A1-06")]
    public async Task Is_filled_in_drawn_and_drawn_on(string kind, string field, string words)
    {
        await using var worker = await portal.SignInAsync("responsible", kind == "timeline" ? Look.Desktop : Look.Phone);
        var page = worker.Page;
        await worker.OpenAsync($"{await worker.FirstChildAsync()}/tools/new/{kind}");
        await page.Locator($"[name='Form.Values[{field}]']").FillAsync(words);
        if (kind == "timeline")
        {
            await worker.PressAsync("Tallenna");
            await Assertions.Expect(page.Locator("#field-Values-events-0-on-error")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator($"[name='Form.Values[{field}]']")).ToHaveValueAsync(words);
            await page.Locator("[name='Form.Values[events-0-on]']").FillAsync("2024-09-01");
        }

        await worker.HoldsUpAsync();
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("section[aria-labelledby=in-words]")).ToContainTextAsync(words);
        Assert.True(await page.Locator(".drawing img").EvaluateAsync<int>("async image => { await image.decode(); return image.naturalWidth; }") > 0);
        await worker.HoldsUpAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Jatka piirtämistä" }).ClickAsync();
        await page.Locator($"[name='Form.Values[{field}]']").FillAsync($"{words}, jatkettu");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("section[aria-labelledby=in-words]")).ToContainTextAsync("jatkettu");
        await Assertions.Expect(page.Locator("section[aria-labelledby=versions] li")).ToHaveCountAsync(2);
    }

    [Fact]
    [Trait("covers", "A0-14")]
    public async Task Three_houses_are_shown_to_whom_the_child_says_and_to_nobody_else()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.WithoutScript);
        await using var other = await portal.SignInAsync("therapist");
        var (page, child) = (worker.Page, await worker.FirstChildAsync());
        await worker.OpenAsync($"{child}/tools/new/threeHouses");
        await page.Locator("[name='Form.Values[goodThings]']").FillAsync("Koira\nMummon luona");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("section[aria-labelledby=in-words]")).ToContainTextAsync("Mummon luona");
        var path = new Uri(page.Url).AbsolutePath;
        Assert.Equal(404, await other.OpenAsync(path));
        Assert.Equal(404, await other.OpenAsync($"{path}/versions/1/drawing"));

        await page.Locator("summary", new PageLocatorOptions { HasText = "Kirjaa lapsen lupa" }).ClickAsync();
        await page.Locator("#field-GivenOn").FillAsync("2026-11-20");
        await worker.PressAsync("Kirjaa lupa");
        await Assertions.Expect(page.Locator("section[aria-labelledby=consents] li")).ToContainTextAsync("lapsen työntekijät");
        Assert.Equal(200, await other.OpenAsync(path));
        await other.HoldsUpAsync();
        await worker.PressAsync("Peru lupa");
        await Assertions.Expect(page.Locator("section[aria-labelledby=consents] li")).ToContainTextAsync("Peruttu");
        Assert.Equal(404, await other.OpenAsync(path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("covers", "A1-06")]
    [Trait("covers", "A0-14")]
    public async Task Comes_along_to_a_meeting_or_a_plan_is_drawn_on_there_and_taken_away_again(bool meeting)
    {
        await using var worker = await portal.SignInAsync("responsible", meeting ? Look.Phone : Look.WithoutScript);
        var (page, child) = (worker.Page, $"/children/{FamilyStory.ChildId}");
        var title = await BegunAsync(worker, child);
        var place = meeting ? $"/meetings/{await new FamilyStory(portal).MeetingAsync(12, time: "14:00")}" : $"{child}/plan";
        await worker.OpenAsync(place);
        await page.Locator($".sub-menu a[href='{place}/tools']").ClickAsync();
        await Assertions.Expect(page.Locator("h2").First).ToContainTextAsync(meeting ? "Työkalut tässä tapaamisessa" : "Työkalut suunnitelman tukena");
        await worker.HoldsUpAsync();
        await worker.PressAsync("Ota mukaan");
        await Assertions.Expect(page.Locator("section[aria-labelledby=lay] .hds-text-input__error-text")).ToContainTextAsync("Tämä tarvitaan");

        var choice = page.Locator("section[aria-labelledby=lay] select");
        await choice.SelectOptionAsync(new SelectOptionValue { Label = title });
        await worker.PressAsync("Ota mukaan");
        var line = page.Locator("main .fact-list > li").Filter(new() { HasText = title.Split(" (")[0] });
        await Assertions.Expect(line).ToHaveCountAsync(1);
        await worker.HoldsUpAsync();
        await line.GetByRole(AriaRole.Link, new() { Name = "Jatka piirtämistä" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='Form.Values[vision]']")).ToBeVisibleAsync();

        await worker.OpenAsync($"{place}/tools");
        await line.GetByRole(AriaRole.Button, new() { Name = "Ota pois" }).ClickAsync();
        await Assertions.Expect(line).ToHaveCountAsync(0);
    }

    // As the choices name it.
    private static async Task<string> BegunAsync(Visitor worker, string child)
    {
        var title = $"Kartta {Guid.NewGuid().ToString("N")[..6]}";
        await worker.OpenAsync($"{child}/tools/new/helpingMap");
        await worker.Page.Locator("[name='Form.Title']").FillAsync(title);
        await worker.Page.Locator("[name='Form.Values[vision]']").FillAsync("Rauhalliset aamut");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(worker.Page.Locator("section[aria-labelledby=in-words]")).ToContainTextAsync("Rauhalliset aamut");
        return $"{title} (Auttamiskartta)";
    }
}
