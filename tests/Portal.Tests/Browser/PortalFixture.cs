using Microsoft.Playwright;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Testing.Platform;

[assembly: AssemblyFixture(typeof(PortalFixture))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>The whole platform with the demo family's story told once, and a Chromium that looks at it.</summary>
public sealed class PortalFixture : IAsyncLifetime
{
    private readonly PlatformFixture platform = new();
    private readonly Dictionary<(string Persona, string Language), string> sessions = [];
    private IPlaywright? playwright;

    public PlatformFixture Platform => platform;

    internal IBrowser Chromium { get; private set; } = null!;

    internal Uri Address => new(platform.Platform.Address("gateway").Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

    /// <summary>Signs a demo person in, in a browser of their own; once in each language, for that takes as long as many a test.</summary>
    internal async Task<Visitor> SignInAsync(string persona, Look? look = null)
    {
        var chosen = look ?? Look.Desktop;
        if (sessions.TryGetValue((persona, chosen.Language), out var session))
        {
            var again = await Visitor.ArriveAsync(this, chosen, session);
            await again.OpenAsync("/");
            return again;
        }

        var visitor = await SignInAnewAsync(persona, chosen);
        sessions[(persona, chosen.Language)] = await visitor.SessionAsync();
        return visitor;
    }

    /// <summary>The same with a session that is nobody else's, for tests of signing in and out.</summary>
    internal Task<Visitor> SignInAnewAsync(string persona, Look? look = null) => Visitor.SignInAsync(this, persona, look ?? Look.Desktop);

    /// <summary>Somebody who does not sign in.</summary>
    internal Task<Visitor> VisitAsync(Look look) => Visitor.ArriveAsync(this, look);

    public async ValueTask InitializeAsync()
    {
        await platform.InitializeAsync();
        var told = new List<string>();
        var outcome = await DemoStory.TellAsync(
            platform.Platform.Address("gateway"), platform.Platform.Address("identity"), platform.Platform.MailFolder, told.Add, TestContext.Current.CancellationToken);
        Assert.True(outcome == 0, string.Join('\n', told));
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programs.First(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await (Chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await platform.DisposeAsync();
    }

    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
}
