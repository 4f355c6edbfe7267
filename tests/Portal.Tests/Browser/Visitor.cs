using Microsoft.Playwright;

namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>A person in front of the portal. What the browser complains about, such as a refused script, fails the test.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const int Height = 900;

    // The innermost elements that reach beyond the screen, if there is anything to scroll to.
    private const string Beyond = """
        size => {
          const page = document.documentElement;
          page.style.fontSize = size;
          if (page.scrollWidth <= page.clientWidth) return '';
          const beyond = element => element.getBoundingClientRect().right > page.clientWidth + 1;
          return [...document.querySelectorAll('body *')].filter(element => beyond(element) && ![...element.children].some(beyond))
            .map(element => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`).slice(0, 5).join('; ') || `${page.scrollWidth} px`;
        }
        """;

    private readonly List<string> complaints = [];
    private readonly IBrowserContext context;
    private readonly Look look;

    private Visitor(IBrowserContext context, IPage page, Look look) => (this.context, Page, this.look) = (context, page, look);

    public IPage Page { get; }

    /// <summary>A browser of somebody's own, before any page.</summary>
    /// <param name="portal">The running portal.</param>
    /// <param name="look">How they look at it.</param>
    /// <param name="session">What another browser of theirs kept; null for nothing.</param>
    public static async Task<Visitor> ArriveAsync(PortalFixture portal, Look look, string? session = null)
    {
        var browser = await portal.Chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.Address.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = Height },
            JavaScriptEnabled = look.Script,
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            StorageState = session,
        });
        var visitor = new Visitor(browser, await browser.NewPageAsync(), look);
        visitor.Page.PageError += (_, error) => visitor.complaints.Add(error);
        visitor.Page.Console += (_, line) => visitor.Hear(line);
        return visitor;
    }

    /// <summary>What this browser keeps, for another one of the same person.</summary>
    public Task<string> SessionAsync() => context.StorageStateAsync();

    public static async Task<Visitor> SignInAsync(PortalFixture portal, string persona, Look look)
    {
        var visitor = await ArriveAsync(portal, look);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator($"button[value='{persona}']").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".site-me")).ToBeVisibleAsync();
        if (look.Language != "fi")
        {
            await visitor.Page.Locator($".language-menu button[value='{look.Language}']").ClickAsync();
            await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", look.Language);
        }

        return visitor;
    }

    /// <summary>Opens a page and returns the status it answered with.</summary>
    public async Task<int> OpenAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>The page of the first of the own children.</summary>
    public async Task<string> FirstChildAsync()
    {
        await OpenAsync("/children");
        return (await Page.Locator("section[aria-labelledby=mine] table a").First.GetAttributeAsync("href"))!;
    }

    /// <summary>Presses the button of a deed.</summary>
    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>A page as the tests hold every page: axe finds nothing, one heading of level one, nothing is wider than the screen, be it a desktop's or a phone's.</summary>
    public async Task HoldsUpAsync()
    {
        await Assertions.Expect(Page.Locator("h1")).ToHaveCountAsync(1);
        if (look.Script)
        {
            await Assertions.Expect(Page.Locator("html[aria-busy]")).ToHaveCountAsync(0);
            Assert.Empty(await Axe.ViolationsAsync(Page));
            await FitsAsync(look.Width > Look.PhoneWidth ? Look.PhoneWidth : Look.DesktopWidth, look.Width);
        }

        Assert.True(complaints.Count == 0, $"{Page.Url}: {string.Join(Environment.NewLine, complaints)}");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    // On the screens of these widths, and on a phone also with letters of twice the size.
    private async Task FitsAsync(params int[] widths)
    {
        foreach (var width in widths)
        {
            await Page.SetViewportSizeAsync(width, Height);
            string[] sizes = width == Look.PhoneWidth ? ["200%", ""] : [""];
            foreach (var size in sizes)
            {
                var beyond = await Page.EvaluateAsync<string>(Beyond, size);
                Assert.True(beyond.Length == 0, $"{Page.Url} is wider than a screen of {width} px{(size.Length > 0 ? $" with letters of {size}" : "")}: {beyond}");
            }
        }
    }

    // What a test asks for on purpose, a page that is not there, is no complaint.
    private void Hear(IConsoleMessage line)
    {
        if (line.Type is "error" && !line.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            complaints.Add($"{line.Text} ({line.Location})");
        }
    }
}
