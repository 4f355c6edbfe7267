using SystemicPlatform.AppHost;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>A platform of one service: what is killed comes back, and stopped means gone.</summary>
public sealed class RunnerTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Starts_a_killed_service_again_and_leaves_no_process_when_it_stops()
    {
        var data = Path.Combine(folder.Path, "data");
        var platform = await LocalPlatform.StartAsync(
            Small(), new LocalOptions(data) { Durable = false, HealthyWithin = TimeSpan.FromMinutes(3) }, TestContext.Current.CancellationToken);
        var state = new RunState(data);
        List<(int Process, long StartedAt)> running;
        try
        {
            platform.Kill("teams");
            await Eventually.HoldsAsync("teams was started again", () => Task.FromResult(platform.Restarts("teams") == 1), TimeSpan.FromMinutes(1));
            Assert.True(await platform.HealthyAsync("teams", TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
            Assert.Equal(["epmd", "gateway", "identity", "postgres", "rabbitmq", "teams"], state.Leftovers().Keys.Order(StringComparer.Ordinal));
            running = WithDescendants(state.Leftovers().Values);
            Assert.True(running.Count > 6, "The servers started processes of their own.");
        }
        finally
        {
            await platform.DisposeAsync();
        }
        Assert.All(running, one => Assert.NotEqual(one.StartedAt, Posix.StartedAt(one.Process)));
        Assert.Empty(state.Leftovers());
    }

    private static Topology Small()
    {
        var whole = Topology.Systemic.OnFreePorts();
        return whole with { Services = [whole.Service("teams"), whole.Gateway with { Calls = ["teams"] }] };
    }

    /// <summary>The parts and all that they started, each with its start time: an id alone may belong to another later.</summary>
    private static List<(int Process, long StartedAt)> WithDescendants(IEnumerable<int> parts)
    {
        var children = Directory.GetDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), out var process) ? process : 0)
            .Where(process => process > 0)
            .ToLookup(Parent);
        var found = new List<(int, long)>();
        var waiting = new Queue<int>(parts);
        while (waiting.TryDequeue(out var process))
        {
            if (Posix.StartedAt(process) is { } startedAt)
            {
                found.Add((process, startedAt));
            }
            foreach (var child in children[process])
            {
                waiting.Enqueue(child);
            }
        }
        return found;
    }

    private static int Parent(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (IOException)
        {
            return 0; // gone meanwhile
        }
    }
}
