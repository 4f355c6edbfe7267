using Microsoft.Playwright;

namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>A person in front of the portal. What the browser complains about, such as a refused script, fails the test.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private readonly IBrowserContext context;
    private readonly Look look;

    private Visitor(IBrowserContext context, IPage page, Look look) => (this.context, Page, this.look) = (context, page, look);

    public IPage Page { get; }

    public static async Task<Visitor> SignInAsync(PortalFixture portal, string persona, Look look)
    {
        var browser = await portal.Chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.Address.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = 900 },
            JavaScriptEnabled = look.Script,
        });
        var visitor = new Visitor(browser, await browser.NewPageAsync(), look);
        visitor.Page.PageError += (_, error) => visitor.complaints.Add(error);
        visitor.Page.Console += (_, line) => visitor.Hear(line);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator($"button[value='{persona}']").ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.StartsWith(portal.Address.ToString(), StringComparison.Ordinal) && !url.Contains("signin-oidc", StringComparison.Ordinal));
        if (look.Language != "fi")
        {
            await visitor.Page.Locator($".language-menu button[value='{look.Language}']").ClickAsync();
            await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", look.Language);
        }

        return visitor;
    }

    /// <summary>Opens a page and returns the status it answered with.</summary>
    public async Task<int> OpenAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>A page as the tests hold every page: axe finds nothing, nothing is wider than the screen, one heading of level one.</summary>
    public async Task HoldsUpAsync()
    {
        await Assertions.Expect(Page.Locator("h1")).ToHaveCountAsync(1);
        if (look.Script)
        {
            // While Turbo draws a page, it is marked as busy.
            await Assertions.Expect(Page.Locator("html[aria-busy]")).ToHaveCountAsync(0);
            Assert.Empty(await Axe.ViolationsAsync(Page));
            Assert.True(
                await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                $"{Page.Url} is wider than the screen.");
        }

        Assert.Empty(complaints);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    // What a test asks for on purpose, a page that is not there, is no complaint.
    private void Hear(IConsoleMessage line)
    {
        if (line.Type is "error" && !line.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            complaints.Add(line.Text);
        }
    }
}
