using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace SystemicPlatform.Testing.Platform;

/// <summary>One more process of a part of the running platform, with the settings of the first, on a port of its own.</summary>
internal sealed class SecondInstance : IAsyncDisposable
{
    private readonly Process process;

    private SecondInstance(Process process, Uri address) => (this.process, Address) = (process, address);

    internal Uri Address { get; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Starts it; returns when it is ready.</summary>
    /// <param name="platform">Where the first one runs.</param>
    /// <param name="assembly">Its program, e.g. <c>Teams.dll</c>.</param>
    /// <param name="settings">What is different for this one.</param>
    /// <param name="knownAt">The setting that tells it at which address it is known; null where it needs none of its own.</param>
    internal static async Task<SecondInstance> StartAsync(
        PlatformFixture platform, string assembly, IReadOnlyDictionary<string, string>? settings = null, string? knownAt = null)
    {
        var first = platform.Platform.ProcessIds.First(id => Read(id, "cmdline").Any(part => part.EndsWith($"/{assembly}", StringComparison.Ordinal)));
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = $"/proc/{first}/cwd" };
        start.ArgumentList.Add(Read(first, "cmdline").First(part => part.EndsWith($"/{assembly}", StringComparison.Ordinal)));
        start.Environment.Clear();
        foreach (var setting in Read(first, "environ").Where(setting => setting.Contains('=', StringComparison.Ordinal)))
        {
            start.Environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        if (knownAt is not null)
        {
            start.Environment[knownAt] = $"http://localhost:{address.Port}";
        }

        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var instance = new SecondInstance(started, address);
        using var client = new HttpClient { BaseAddress = address };
        await Eventually.HoldsAsync($"the second {assembly} is ready", async () => !started.HasExited && await IsReadyAsync(client), TimeSpan.FromMinutes(1));
        return instance;
    }

    /// <summary>SIGKILL.</summary>
    internal void Kill() => process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancelled);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string[] Read(int id, string file) => File.ReadAllText($"/proc/{id}/{file}").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
