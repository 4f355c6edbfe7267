using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.AppHost.Tests.Local;

public sealed class RunStateTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Stops_what_a_killed_supervisor_left_behind()
    {
        await using var orphan = await RunningProcess.StartAsync(
            new ProcessSpec("sleep", "600") { Log = Path.Combine(folder.Path, "sleep.log") });
        new PidFile(Path.Combine(folder.Path, "run", "teams.pid")).Write(orphan.Id);

        var swept = await new RunState(folder.Path).SweepAsync();

        Assert.Equal(["teams"], swept);
        Assert.Null(Posix.StartedAt(orphan.Id));
    }

    [Fact]
    public async Task Leaves_a_stranger_alone_who_got_the_same_process_id()
    {
        var run = Directory.CreateDirectory(Path.Combine(folder.Path, "run")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(run, "teams.pid"), $"{Environment.ProcessId} 1", TestContext.Current.CancellationToken);

        Assert.Empty(await new RunState(folder.Path).SweepAsync());
    }

    [Fact]
    public void Knows_its_supervisor_only_while_it_lives()
    {
        var state = new RunState(folder.Path);
        Assert.Null(state.Phase);
        state.Enter(RunState.Starting);
        Assert.Equal(Environment.ProcessId, state.Supervisor);
        state.Enter(RunState.Running);
        Assert.Equal(RunState.Running, state.Phase);
        state.Leave();
        Assert.Null(state.Supervisor);
    }
}
