using Microsoft.Playwright;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Whoever uses no mouse gets everywhere, sees where they are, and can do what others do.</summary>
public sealed class KeyboardTests(PortalFixture portal)
{
    private const int MostStops = 400;

    // Of each stop: what it is, and whether its outline can be seen within the window.
    private const string Stop = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const shown = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          const stops = (window.stops ??= new Set());
          const around = stops.has(element) && element !== window.lastStop; // A time field is left after several Tabs.
          stops.add(window.lastStop = element);
          return { name: `${element.tagName} ${element.id || element.textContent.trim().slice(0, 40)}`, ok: outlined && shown, around, count: stops.size };
        }
        """;

    private const string Reachable = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(element => !element.disabled && element.checkVisibility() && element.tabIndex >= 0)
            .filter(element => element.type !== 'radio' || element.checked || !document.querySelector(`input[name="${element.name}"]:checked`)).length
        """;

    [Theory]
    [InlineData("/week")]
    [InlineData("/children")]
    [InlineData("/workbench")]
    [InlineData("/preferences")]
    public async Task Every_link_and_field_is_reached_and_shows_that_it_is(string path)
    {
        await using var visitor = await portal.SignInAsync("coordinator");
        await visitor.OpenAsync(path);
        var reachable = await visitor.Page.EvaluateAsync<int>(Reachable);
        Seen? last = null;
        for (var stops = 0; stops < MostStops; stops++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<Seen?>(Stop) is not { Around: false } seen)
            {
                break;
            }

            Assert.True(seen.Ok, $"{path}: {seen.Name} does not show that it is focused.");
            last = seen;
        }

        Assert.Equal(reachable, last?.Count);
    }

    [Fact]
    public async Task Preferences_are_changed_from_the_menu_to_the_saved_notice()
    {
        await using var visitor = await portal.SignInAsync("consulting");
        var (page, keys) = (visitor.Page, visitor.Page.Keyboard);
        await visitor.OpenAsync("/week");
        await keys.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip-link")).ToBeFocusedAsync();
        await TabToAsync(page, ".site-me");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(portal.Address, "/preferences").ToString());

        await page.Locator(".skip-link").FocusAsync();
        await keys.PressAsync("Enter");
        await TabToAsync(page, "input[value='weeklyMeeting:mail']");
        await keys.PressAsync("Space");
        await TabToAsync(page, "#field-QuietFrom");
        await keys.TypeAsync("0800PM");
        await TabToAsync(page, "main button[type=submit]");
        await keys.PressAsync("Enter");

        // Only one of the two times is given: the message gets the focus, the field keeps what was typed.
        await Assertions.Expect(page.Locator(".form-problem")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#field-QuietFrom")).ToHaveValueAsync("20:00");
        await TabToAsync(page, "#field-QuietTo");
        await keys.TypeAsync("0600AM");
        await TabToAsync(page, "main button[type=submit]");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("covers", "A0-23")]
    public async Task A_goal_is_set_in_a_childs_plan_a_meeting_is_prepared_and_words_are_written_into_its_record()
    {
        await using var visitor = await portal.SignInAsync("workpair");
        var (page, keys) = (visitor.Page, visitor.Page.Keyboard);
        await visitor.OpenAsync("/children");
        await FollowAsync(page, "section[aria-labelledby=mine] table a", "h1:has-text('Testimetsä')");
        await FollowAsync(page, ".sub-menu a[href$='/plan']", ".sub-menu a[aria-current][href$='/plan']");
        await FollowAsync(page, "main a[href$='/plan/goals/new']", "#field-What");
        await TabToAsync(page, "#field-What");
        await keys.TypeAsync("Illat ilman kiirettä");
        await TabToAsync(page, "main button[type=submit]");
        await keys.PressAsync("Enter");

        // The message has the focus, and from there the first field is one step away.
        await Assertions.Expect(page.Locator(".form-problem")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#field-What")).ToHaveValueAsync("Illat ilman kiirettä");
        await Assertions.Expect(page.Locator("#field-Strengths-error")).ToBeVisibleAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#field-Owner")).ToBeFocusedAsync();
        foreach (var field in new[] { "Strengths", "Means", "SuccessSign" })
        {
            await TabToAsync(page, $"#field-{field}");
            await keys.TypeAsync("Yhteiset iltapalat");
            if (field == "Strengths")
            {
                await TabToAsync(page, "#field-Who");
                await keys.PressAsync("ArrowDown");
                await TabToAsync(page, "#field-DueOn");
                await keys.TypeAsync($"1231{HelsinkiTime.Today(TimeProvider.System).Year + 1}");
            }
        }

        await TabToAsync(page, "main button[type=submit]");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h2").First).ToHaveTextAsync("Illat ilman kiirettä");

        var meeting = await visitor.ComingMeetingAsync(6);
        await visitor.OpenAsync($"{meeting}/preparation");
        await TabToAsync(page, "section[aria-labelledby=list] button[type=submit]");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator("section[aria-labelledby=list] .asks-for")).ToContainTextAsync("Hoitamatta");
        await TabToAsync(page, "button[aria-label^='Merkitse hoidetuksi']");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator("section[aria-labelledby=list]")).ToContainTextAsync(DemoPeople.Names["workpair"]);

        await visitor.OpenAsync(meeting);
        await TabToAsync(page, "main section[aria-labelledby=record] button[type=submit]");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".record-part textarea").First).ToBeVisibleAsync();
        await TabToAsync(page, ".record-part textarea");
        await keys.TypeAsync("Sanat näppäimillä.");
        await TabToAsync(page, ".record-part button[type=submit]");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".paragraphs").First).ToContainTextAsync("Sanat näppäimillä.");
    }

    private static async Task FollowAsync(IPage page, string link, string there)
    {
        await TabToAsync(page, link);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(there).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("html[aria-busy]")).ToHaveCountAsync(0);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            if (await page.EvaluateAsync<bool>("wanted => document.activeElement?.matches(wanted) ?? false", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"No way by Tab to {selector}.");
    }

    private sealed record Seen
    {
        public string Name { get; init; } = "";

        public bool Ok { get; init; }

        /// <summary>All stops were seen, and it begins anew.</summary>
        public bool Around { get; init; }

        public int Count { get; init; }
    }
}
