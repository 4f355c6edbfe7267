using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local;

internal static class ServerPrograms
{
    /// <summary>A container engine, when a server program is missing and the server is needed.</summary>
    internal static async Task<ContainerEngine?> EngineIfNeededAsync(
        LocalWiring wiring, Action<string> say, CancellationToken cancellationToken)
    {
        List<string> missing =
        [
            .. wiring.NeedsPostgres && Programs.PostgresFolder is null ? ["PostgreSQL"] : Array.Empty<string>(),
            .. wiring.NeedsRabbitMq && Programs.RabbitMqServer is null ? ["RabbitMQ"] : Array.Empty<string>(),
        ];
        if (missing.Count == 0)
        {
            return null;
        }
        var names = string.Join(" and ", missing);
        var engine = await ContainerEngine.FindAsync(cancellationToken)
            ?? throw new PlatformException($"{names} is not installed, and no container engine (docker, podman) answers.");
        say($"{names} is not installed: running it as a container ({Path.GetFileName(engine.Program)})");
        return engine;
    }
}
