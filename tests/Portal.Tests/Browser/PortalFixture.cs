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
    private IPlaywright? playwright;

    public PlatformFixture Platform => platform;

    internal IBrowser Chromium { get; private set; } = null!;

    internal Uri Address => new(platform.Platform.Address("gateway").Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

    /// <summary>Signs a demo person in, in a browser of their own.</summary>
    internal Task<Visitor> SignInAsync(string persona, Look? look = null) => Visitor.SignInAsync(this, persona, look ?? Look.Desktop);

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

    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
}
