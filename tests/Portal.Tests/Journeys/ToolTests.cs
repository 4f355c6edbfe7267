using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

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
}
