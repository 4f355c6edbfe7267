using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.AppHost.Tests.Local.Processes;

public sealed class SupervisedProcessTests : IDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly List<string> said = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Starts_a_crashed_program_again_and_says_so()
    {
        await using var part = Supervise("sleep 600");
        await part.StartAsync(TestContext.Current.CancellationToken);
        var first = part.ProcessId;

        part.Kill();

        Assert.True(await UntilAsync(() => part.Restarts == 1 && part.ProcessId is { } id && id != first));
        Assert.Contains("part ended with signal 9; starting it again in 0 s", said);
        Assert.True(await UntilAsync(() => said.Contains("part is healthy again")));
    }

    [Fact]
    public async Task Says_why_a_program_ended_before_it_was_healthy()
    {
        await using var part = Supervise("echo the address is missing; exit 7", healthy: false);
        var failure = await Assert.ThrowsAsync<PlatformException>(() => part.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("part ended with exit code 7 before it was healthy", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the address is missing", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_up_on_a_program_that_never_becomes_healthy_and_leaves_nothing()
    {
        await using var part = Supervise($"trap '' TERM; sleep 600 & sleep 601; : {folder.Path}", healthy: false);
        var failure = await Assert.ThrowsAsync<PlatformException>(() => part.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("part was not healthy within 1 s", failure.Message, StringComparison.Ordinal);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task Stays_stopped_when_asked_to_stop_and_can_be_started_again()
    {
        await using var part = Supervise("sleep 600");
        await part.StartAsync(TestContext.Current.CancellationToken);
        await part.StopAsync();
        Assert.Null(part.ProcessId);
        await part.StartAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(part.ProcessId);
        Assert.Equal(0, part.Restarts);
    }

    [Fact]
    public async Task Stops_what_the_program_started_too()
    {
        var part = Supervise($"sleep 600 & sleep 601; : {folder.Path}");
        await part.StartAsync(TestContext.Current.CancellationToken);
        Assert.True(await UntilAsync(() => ProcessTable.Mentioning(folder.Path).Count > 0));
        await part.DisposeAsync();
        await NothingIsLeftAsync();
    }

    // What was killed is in the table until the system has taken it apart.
    private async Task NothingIsLeftAsync() => Assert.True(await UntilAsync(() => ProcessTable.Mentioning(folder.Path).Count == 0));

    private SupervisedProcess Supervise(string script, bool healthy = true) => new(
        "part",
        new ProcessSpec("sh", "-c", script) { Log = Path.Combine(folder.Path, "part.log"), StopWithin = TimeSpan.FromSeconds(1) },
        _ => Task.FromResult(healthy),
        new SupervisionOptions
        {
            Say = line => { lock (said) { said.Add(line); } },
            PidFolder = Path.Combine(folder.Path, "run"),
            HealthyWithin = TimeSpan.FromSeconds(1),
            FirstBackOff = TimeSpan.FromMilliseconds(10),
        });

    private static Task<bool> UntilAsync(Func<bool> condition) =>
        Wait.UntilAsync(_ => Task.FromResult(condition()), TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
}
