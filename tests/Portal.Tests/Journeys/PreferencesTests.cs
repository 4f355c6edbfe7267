using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

public sealed class PreferencesTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "L-27")]
    public async Task Are_kept_and_wrong_ones_are_told_beside_the_field_with_what_was_typed()
    {
        await using var visitor = await portal.SignInAsync("workpair", Look.Phone);
        var page = visitor.Page;
        await visitor.OpenAsync("/preferences");
        await page.Locator("#field-QuietFrom").FillAsync("20:00");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna" }).ClickAsync();
        await Assertions.Expect(page.Locator("#field-QuietTo-error")).ToContainTextAsync("Anna molemmat ajat");
        await Assertions.Expect(page.Locator("#field-QuietFrom")).ToHaveValueAsync("20:00");
        await visitor.HoldsUpAsync();

        await page.Locator("#field-QuietTo").FillAsync("06:30");
        await page.Locator("input[value='weeklyMeeting:mail']").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna" }).ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();

        await visitor.OpenAsync("/preferences");
        await Assertions.Expect(page.Locator("#field-QuietTo")).ToHaveValueAsync("06:30");
        await Assertions.Expect(page.Locator("input[value='weeklyMeeting:mail']")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("input[value='weeklyMeeting:inApp']")).ToBeCheckedAsync();
    }

    [Fact]
    [Trait("covers", "L-10")]
    public async Task A_child_chooses_the_language_and_is_asked_of_its_own_reminders_alone()
    {
        await using var visitor = await portal.SignInAsync("child", Look.Phone with { Script = false });
        Assert.Equal(200, await visitor.OpenAsync("/preferences"));
        await Assertions.Expect(visitor.Page.Locator("input[value='weeklyMeeting:inApp']")).ToHaveCountAsync(1);
        await Assertions.Expect(visitor.Page.Locator("input[value='caseloadExceeded:inApp']")).ToHaveCountAsync(0);
        await visitor.Page.Locator("#field-Language").SelectOptionAsync("sv");
        await visitor.PressAsync("Tallenna");
        await Assertions.Expect(visitor.Page.Locator(".done")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("#field-Language")).ToHaveValueAsync("sv");
        await visitor.HoldsUpAsync();
    }
}
