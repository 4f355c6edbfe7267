using System.Globalization;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>Where the installed server programs are: Debian keeps them off PATH, others on it.</summary>
internal static class Programs
{
    internal static string? PostgresFolder { get; } =
        Newest("/usr/lib/postgresql") ?? Path.GetDirectoryName(OnPath("initdb"));

    /// <summary>Debian's wrapper in /usr/sbin insists on the system's own folders; this one takes ours.</summary>
    internal static string? RabbitMqServer { get; } =
        Existing("/usr/lib/rabbitmq/bin/rabbitmq-server") ?? OnPath("rabbitmq-server");

    internal static string? Epmd { get; } = OnPath("epmd");

    internal static string Postgres(string program) => PostgresFolder is { } folder
        ? Path.Combine(folder, program)
        : throw new PlatformException("PostgreSQL is not installed (no initdb in /usr/lib/postgresql/*/bin or on PATH).");

    internal static string Required(string program) =>
        OnPath(program) ?? throw new PlatformException($"The program {program} is not on PATH.");

    internal static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Existing(Path.Combine(folder, program)))
            .FirstOrDefault(path => path is not null);

    private static string? Newest(string versions) => !Directory.Exists(versions)
        ? null
        : Directory.GetDirectories(versions)
            .Select(folder => Path.Combine(folder, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .OrderByDescending(bin => int.TryParse(
                Path.GetFileName(Path.GetDirectoryName(bin)), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .FirstOrDefault();

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
