using SystemicPlatform.AppHost;
using SystemicPlatform.AppHost.Local;
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
        int[] sessions;
        try
        {
            platform.Kill("teams");
            await Eventually.HoldsAsync("teams was started again", () => Task.FromResult(platform.Restarts("teams") == 1), TimeSpan.FromMinutes(1));
            Assert.True(await platform.HealthyAsync("teams", TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
            sessions = [.. state.Leftovers().Values];
            Assert.True(InSessions(sessions).Count >= 6, "postgres, epmd, rabbitmq, identity, teams and gateway were running");
        }
        finally
        {
            await platform.DisposeAsync();
        }
        Assert.Empty(InSessions(sessions));
        Assert.Empty(state.Leftovers());
    }

    private static Topology Small()
    {
        var whole = Topology.Systemic.OnFreePorts();
        return whole with { Services = [whole.Service("teams"), whole.Gateway with { Calls = ["teams"] }] };
    }

    // Each part leads a session of its own, and what it starts stays in it.
    private static List<string> InSessions(int[] sessions) =>
        [.. Directory.GetDirectories("/proc").Where(process => Session(process) is { } session && sessions.Contains(session))];

    private static int? Session(string process)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(process, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' '); // state, parent, group, session
            return fields[0] is "Z" ? null : int.Parse(fields[3]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null; // no process, or gone meanwhile
        }
    }
}
