using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

public sealed class SignInTests(PortalFixture portal)
{
    [Fact]
    public async Task Leads_to_the_own_week_and_out_again_for_good()
    {
        await using var visitor = await portal.SignInAnewAsync("responsible");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Uri(portal.Address, "/week").ToString());
        await Assertions.Expect(visitor.Page.Locator(".site-me")).ToHaveTextAsync("Kaisa Mallila");
        var cookies = await visitor.Page.Context.CookiesAsync();

        await visitor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kirjaudu ulos" }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => !url.Contains("sign-out", StringComparison.Ordinal));

        // Somebody who kept the cookies of that session is nobody.
        await visitor.Page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
            HttpOnly = cookie.HttpOnly,
        }));
        await visitor.Page.GotoAsync("/week");
        Assert.Contains("/sign-in/", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_tokens_from_the_browser()
    {
        await using var visitor = await portal.SignInAnewAsync("responsible");
        var seen = string.Join('\n', (await visitor.Page.Context.CookiesAsync()).Select(cookie => cookie.Value)) + await visitor.Page.ContentAsync();
        Assert.DoesNotContain("eyJ", seen, StringComparison.Ordinal);
        Assert.All(
            (await visitor.Page.Context.CookiesAsync()).Where(cookie => cookie.Name.StartsWith("systemic", StringComparison.Ordinal)),
            cookie => Assert.True(cookie.HttpOnly));
    }

    [Theory]
    [InlineData("sv", "Min vecka")]
    [InlineData("en", "My week")]
    [InlineData("fi", "Oma viikko")]
    [Trait("covers", "L-27")]
    public async Task Speaks_the_language_that_was_chosen_and_remembers_it(string language, string heading)
    {
        await using var visitor = await portal.SignInAnewAsync("responsible", Look.Desktop with { Language = language });
        await visitor.OpenAsync("/week");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(heading);
        await visitor.HoldsUpAsync();
    }

    [Fact]
    public async Task Says_so_when_a_page_is_not_there()
    {
        await using var visitor = await portal.SignInAnewAsync("responsible");
        Assert.Equal(404, await visitor.OpenAsync("/no-such-page"));
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Sivua ei löydy");
        Assert.Equal(404, await visitor.OpenAsync($"/children/{Guid.NewGuid()}"));
        await visitor.HoldsUpAsync();
    }
}
