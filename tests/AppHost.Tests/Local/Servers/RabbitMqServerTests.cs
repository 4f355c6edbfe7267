using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;
using SystemicPlatform.Testing;

namespace SystemicPlatform.AppHost.Tests.Local.Servers;

public sealed class RabbitMqServerTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Starts_comes_back_after_a_crash_and_leaves_nothing_behind()
    {
        var ports = Ports.Free(3);
        var options = new RabbitMqOptions(folder.Path, ports[0], ports[1], ports[2], "secret")
        {
            Supervision = new SupervisionOptions { FirstBackOff = TimeSpan.FromMilliseconds(50) },
        };
        await using (var server = await RabbitMqServer.StartAsync(options, TestContext.Current.CancellationToken))
        {
            Assert.Equal($"amqp://systemic:secret@127.0.0.1:{ports[0]}", server.ConnectionString);
            server.Process.Kill();
            Assert.True(await Wait.UntilAsync(
                async token => server.Process.Restarts > 0 && await server.Process.IsHealthyAsync(token),
                TimeSpan.FromSeconds(40), TestContext.Current.CancellationToken));
            Assert.NotEmpty(ProcessTable.Mentioning(folder.Path));
        }
        Assert.Empty(ProcessTable.Mentioning(folder.Path));
        Assert.All(ports, port => Assert.False(Ports.InUse(port)));
    }
}
