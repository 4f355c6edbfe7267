using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

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
        await keys.TypeAsync("2000");
        await TabToAsync(page, "main button[type=submit]");
        await keys.PressAsync("Enter");

        // Only one of the two times is given: the message gets the focus, the field keeps what was typed.
        await Assertions.Expect(page.Locator(".form-problem")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#field-QuietFrom")).ToHaveValueAsync("20:00");
        await TabToAsync(page, "#field-QuietTo");
        await keys.TypeAsync("0600");
        await TabToAsync(page, "main button[type=submit]");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
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
