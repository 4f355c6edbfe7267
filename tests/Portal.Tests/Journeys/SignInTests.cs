using System.Net;
using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Portal.Tests.Journeys.Family;
using SystemicPlatform.Testing.Platform;

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
        await Assertions.Expect(visitor.Page.Locator(".site-me")).ToHaveCountAsync(0);

        // Somebody who kept the cookies of that session is nobody.
        await visitor.Page.Context.AddCookiesAsync(cookies.Select(cookie => new Microsoft.Playwright.Cookie
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

    [Fact]
    public async Task Lasts_when_two_instances_renew_it_at_the_same_moment()
    {
        await using var visitor = await portal.SignInAnewAsync("therapist");
        var cookies = string.Join("; ", (await visitor.Page.Context.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}"));

        // To these two every token is about to end. The provider takes a refresh token once, and ends the sign-in of who sends it again.
        var alwaysDue = new Dictionary<string, string> { ["Portal__RenewBefore"] = "1.00:00:00" };
        await using var one = await SecondInstance.StartAsync(portal.Platform, "Portal.dll", alwaysDue);
        await using var other = await SecondInstance.StartAsync(portal.Platform, "Portal.dll", alwaysDue);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        for (var round = 0; round < 4; round++)
        {
            var statuses = await Task.WhenAll(Enumerable.Range(0, 12).Select(async nth =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri((nth % 2 == 0 ? one : other).Address, "/preferences"));
                request.Headers.Add("Cookie", cookies);
                using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
                return answer.StatusCode;
            }));
            Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        }

        Assert.Equal(200, await visitor.OpenAsync("/week"));
        await Assertions.Expect(visitor.Page.Locator(".site-me")).ToHaveTextAsync("Sami Kokeila");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_is_not_lost_when_the_sign_in_has_ended_before_it_is_sent(bool script)
    {
        var words = $"Kirjoitin tätä koko illan {Guid.NewGuid().ToString("N")[..6]}";
        await using var visitor = await portal.SignInAnewAsync("mother", script ? Look.Phone : Look.WithoutScript);
        var page = visitor.Page;
        await visitor.OpenAsync($"{FamilyStory.Home}/plan");
        await page.Locator("section[aria-labelledby=say] textarea").FillAsync(words);
        await page.GetByLabel("Kaikki, jotka lukevat suunnitelmaa").CheckAsync();
        await page.Context.ClearCookiesAsync(new() { Name = "systemic" });
        await page.Locator("section[aria-labelledby=say] button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kirjautuminen on päättynyt");
        await Assertions.Expect(page.Locator("section[aria-labelledby=typed]")).ToContainTextAsync(words);
        await visitor.HoldsUpAsync();

        var tab = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Kirjaudu uudessa välilehdessä" }).ClickAsync());
        if (await tab.Locator("button[value='mother']").IsVisibleAsync())
        {
            await tab.Locator("button[value='mother']").ClickAsync();
        }

        await Assertions.Expect(tab.Locator(".site-me")).ToHaveTextAsync("Maria Testimetsä");
        await page.Locator("section[aria-labelledby=typed] button").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=words]")).ToContainTextAsync(words);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("cross-site", false)]
    public async Task Shows_what_was_typed_to_a_form_of_its_own_and_never_what_another_site_sends(string site, bool shown)
    {
        using var browser = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/preferences")
        {
            Content = new SlowForm(new Dictionary<string, string> { ["_handler"] = "preferences", ["Form.Text"] = "Soita tähän numeroon" }),
        };
        request.Headers.Add("Sec-Fetch-Site", site);
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(shown, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Soita tähän numeroon", StringComparison.Ordinal));
    }

    /// <summary>A form that comes some time after its request, as over a slow line.</summary>
    private sealed class SlowForm(Dictionary<string, string> fields) : FormUrlEncodedContent(fields)
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.FlushAsync(TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await base.SerializeToStreamAsync(stream, context);
        }
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
