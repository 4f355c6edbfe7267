using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>The child and its guardians, in two homes, find their own pages and nobody's work.</summary>
public sealed class FamilyHomeTests(PortalFixture portal)
{
    public static TheoryData<string, Look> People { get; } = new()
    {
        { "child", Look.Phone },
        { "mother", Look.Phone },
        { "father", Look.Phone },
        { "mother", Look.WithoutScript },
        { "child", Look.Phone with { Language = "sv" } },
        { "father", Look.Phone with { Width = 320, Language = "en" } },
    };

    [Theory, MemberData(nameof(People))]
    [Trait("covers", "A0-06")]
    [Trait("covers", "R-18")]
    public async Task Who_is_in_the_team_and_why_what_comes_and_what_is_asked(string persona, Look look)
    {
        await using var visitor = await portal.SignInAsync(persona, look);
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(portal.Address, "/own").ToString());
        await Assertions.Expect(page.Locator("section[aria-labelledby=team]")).ToContainTextAsync("Kaisa Mallila");
        await Assertions.Expect(page.Locator("section[aria-labelledby=team]")).ToContainTextAsync("Aamut kotona ovat perheen oma kysymys");
        await Assertions.Expect(page.Locator("section[aria-labelledby=next] li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=asks]")).ToBeVisibleAsync();
        var menu = await page.Locator(".main-menu a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.Equal(["/own", "/own/model", "/inbox"], menu);
        await visitor.HoldsUpAsync();
    }

    [Theory]
    [InlineData("mother", 390, false)]
    [InlineData("child", 390, false)]
    [InlineData("father", 640, false)]
    [InlineData("child", 640, true)]
    [Trait("covers", "L-28")]
    public async Task Every_page_holds_up_on_a_phone_and_at_twice_the_size(string persona, int width, bool dark)
    {
        await using var visitor = await portal.SignInAsync(persona, Look.Phone with { Width = width, Dark = dark });
        var meeting = (await new FamilyStory(portal).GetAsync(FamilyStory.Worker, $"/api/meetings/children/{FamilyStory.ChildId}/meetings?limit=1")).Body
            .GetProperty("items")[0].GetProperty("id").GetGuid();
        string[] own = persona == "child" ? [$"{FamilyStory.Home}/drawings/houses", $"{FamilyStory.Home}/drawings/timeline"] : [];
        foreach (var path in (string[])
        [
            FamilyStory.Home, $"{FamilyStory.Home}/plan", $"{FamilyStory.Home}/progress", $"{FamilyStory.Home}/meetings", $"{FamilyStory.Home}/drawings",
            $"{FamilyStory.Home}/data", "/own/calendar", "/own/model", $"/own/meetings/{meeting}", $"/own/meetings/{meeting}/prepare", .. own,
        ])
        {
            var response = await visitor.Page.GotoAsync(path);
            Assert.True(response!.Ok, $"{path} answered {response.Status}");
            await Assertions.Expect(visitor.Page.Locator(".hds-notification")).ToHaveCountAsync(0);
            var calls = (await response.AllHeadersAsync()).GetValueOrDefault("server-timing", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
            Assert.InRange(calls.Length, 0, 6);
            Assert.DoesNotContain(calls, call => call.Trim().StartsWith("repeated", StringComparison.Ordinal));
            Assert.Empty(await SmallTargetsAsync(visitor.Page));
            // 640 pixels are a screen of 1280 at twice the size; there the letters alone may be twice as large, too.
            Assert.Empty(width < 640 ? [] : await CutOffAsync(visitor.Page));
            await visitor.HoldsUpAsync();
        }
    }

    [Theory]
    [InlineData("/week", "/own")]
    [InlineData("/children/{child}/plan", "/own/children/{child}/plan")]
    [InlineData("/children/{child}/rights", "/own/children/{child}/data")]
    [InlineData("/children/{child}", "/own/children/{child}")]
    public async Task A_workers_address_leads_to_the_own_page_of_the_same_thing(string asked, string shown)
    {
        await using var visitor = await portal.SignInAsync("father", Look.WithoutScript);
        string Of(string path) => path.Replace("{child}", FamilyStory.ChildId.ToString(), StringComparison.Ordinal);
        Assert.Equal(200, await visitor.OpenAsync(Of(asked)));
        Assert.EndsWith(Of(shown), visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_has_no_business_on_the_familys_pages()
    {
        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync(FamilyStory.Home);
        Assert.Contains("/not-allowed", worker.Page.Url, StringComparison.Ordinal);
    }

    // With letters of twice the size everything is still there, and nothing is read sideways.
    private static Task<string[]> CutOffAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
            document.documentElement.style.fontSize = '200%';
            const cut = [...document.querySelectorAll('main *')].filter(one => one.offsetParent !== null && !['INPUT', 'TEXTAREA', 'SELECT'].includes(one.tagName)
                && ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
                .map(one => `cut off: ${one.outerHTML.slice(0, 120)}`);
            if (document.documentElement.scrollWidth > document.documentElement.clientWidth) cut.push('wider than the screen');
            document.documentElement.style.fontSize = '';
            return cut;
        }
        """);

    // What is touched within the page is at least 44 pixels high; a link within a sentence is read, not aimed at.
    private static Task<string[]> SmallTargetsAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('main button, main .big-link, main .tiles a, main fieldset label, main select, main input:not([type=hidden]):not([type=radio]):not([type=checkbox])')]
            .filter(one => one.offsetParent !== null && one.getBoundingClientRect().height < 43.5).map(one => one.outerHTML.slice(0, 120))
        """);
}
