using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>Clears everything the platform of this checkout has stored.</summary>
internal static class Fresh
{
    internal static async Task<int> RunAsync()
    {
        if (Place.State.Supervisor is not null)
        {
            throw new PlatformException("The platform is running; stop it first with ./platform down");
        }
        await Place.State.SweepAsync();
        foreach (var folder in new[] { ServerFolder.Elsewhere(Place.DataFolder), Place.DataFolder }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
        if ((Programs.PostgresFolder is null || Programs.RabbitMqServer is null)
            && await ContainerEngine.FindAsync(CancellationToken.None) is { } engine)
        {
            await engine.RemoveDataAsync(Place.Topology.Postgres.Port, Place.Topology.RabbitMq.Port, CancellationToken.None);
        }
        return 0;
    }
}
