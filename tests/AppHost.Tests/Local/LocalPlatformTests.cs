using SystemicPlatform.AppHost.Local;
using SystemicPlatform.Testing;

namespace SystemicPlatform.AppHost.Tests.Local;

public sealed class LocalPlatformTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Names_what_is_not_built_before_anything_starts()
    {
        var options = new LocalOptions(folder.Path) { Root = folder.Path };
        var failure = await Assert.ThrowsAsync<PlatformException>(
            () => LocalPlatform.StartAsync(Topology.Systemic.OnFreePorts(), options, TestContext.Current.CancellationToken));
        Assert.Contains("Teams.dll", failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "logs")));
    }

    [Fact]
    public async Task Leaves_no_process_when_a_part_fails_to_start()
    {
        // The services are files that dotnet cannot run: servers and identity start, then the first migration fails.
        var topology = Topology.Systemic.OnFreePorts();
        foreach (var service in topology.Services)
        {
            var assembly = Repository.Assembly(folder.Path, service.Project, "Release");
            Directory.CreateDirectory(Path.GetDirectoryName(assembly)!);
            await File.WriteAllTextAsync(assembly, "", TestContext.Current.CancellationToken);
        }
        var identity = Path.Combine(folder.Path, topology.Identity.Folder);
        Directory.CreateDirectory(Path.Combine(identity, "node_modules", "oidc-provider"));
        await File.WriteAllTextAsync(Path.Combine(identity, "server.js"), "setTimeout(() => {}, 600000)", TestContext.Current.CancellationToken);
        var options = new LocalOptions(Path.Combine(folder.Path, "data")) { Root = folder.Path, Configuration = "Release", Durable = false };

        var failure = await Assert.ThrowsAsync<PlatformException>(
            () => LocalPlatform.StartAsync(topology, options, TestContext.Current.CancellationToken));

        Assert.Contains("migration", failure.Message, StringComparison.Ordinal);
        Assert.Empty(ProcessTable.Mentioning(folder.Path));
        Assert.Empty(new RunState(options.DataFolder).Leftovers());
    }
}
