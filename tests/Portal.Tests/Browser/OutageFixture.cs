using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>A portal and a gateway of their own, whose lines to the services can be cut while the platform itself runs on.</summary>
public sealed class OutageFixture(PortalFixture portal) : IAsyncLifetime
{
    private readonly Dictionary<string, Line> lines = [];
    private SecondInstance? gateway;
    private SecondInstance? second;

    internal string At(string path) => $"http://localhost:{second!.Address.Port}{path}";

    internal Task CutAsync(string service) => lines[service].CutAsync();

    internal void Mend(string service) => lines[service].Mend();

    public async ValueTask InitializeAsync()
    {
        var settings = new Dictionary<string, string>();
        foreach (var service in AppHost.Topology.Systemic.Apis)
        {
            lines[service] = Line.To(portal.Platform.Platform.Address(service));
            settings[$"services__{service}__http__0"] = lines[service].Address.ToString();
        }

        gateway = await SecondInstance.StartAsync(portal.Platform, "Gateway.dll", settings);
        settings = new Dictionary<string, string> { ["services__gateway__http__0"] = gateway.Address.ToString() };
        second = await SecondInstance.StartAsync(portal.Platform, "Portal.dll", settings, knownAt: "Portal__Address");
    }

    public async ValueTask DisposeAsync()
    {
        await (second?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (gateway?.DisposeAsync() ?? ValueTask.CompletedTask);
        foreach (var line in lines.Values)
        {
            await line.DisposeAsync();
        }
    }
}
