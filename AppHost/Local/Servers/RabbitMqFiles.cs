using System.Globalization;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>The folder and environment of a RabbitMQ node run by the installed programs.</summary>
internal static class RabbitMqFiles
{
    private const string User = "rabbitmq";

    internal static async Task<ProcessSpec> PrepareAsync(RabbitMqOptions options, CancellationToken cancellationToken)
    {
        var program = Programs.RabbitMqServer
            ?? throw new PlatformException("RabbitMQ is not installed (no /usr/lib/rabbitmq/bin/rabbitmq-server).");
        var folder = ServerFolder.For(options.DataFolder, "rabbitmq", User);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "rabbitmq.conf"), Configuration(options), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "enabled_plugins"), "[].", cancellationToken);
        ServerFolder.Create(folder, User);
        return new ProcessSpec(program)
        {
            Environment = Environment(options, folder),
            Log = options.Log,
            UserWhenRoot = User,
            StopWithin = TimeSpan.FromSeconds(30),
        };
    }

    internal static ProcessSpec Mapper(RabbitMqOptions options) =>
        new(Programs.Epmd ?? throw new PlatformException("Erlang's epmd is not on PATH."),
            "-address", "127.0.0.1", "-port", options.MapperPort.ToString(CultureInfo.InvariantCulture))
        {
            Log = Path.Combine(options.DataFolder, "logs", "epmd.log"),
            UserWhenRoot = User,
        };

    private static string Configuration(RabbitMqOptions options) => string.Create(
        CultureInfo.InvariantCulture, $"""
        listeners.tcp.1 = 127.0.0.1:{options.Port}
        default_user = {RabbitMqServer.User}
        default_pass = {options.Password}
        log.file = false
        log.console = true
        log.console.level = info
        vm_memory_high_watermark.absolute = 512MB
        disk_free_limit.absolute = 50MB
        raft.wal_max_size_bytes = 67108864

        """);

    private static Dictionary<string, string> Environment(RabbitMqOptions options, string folder) => new(StringComparer.Ordinal)
    {
        ["HOME"] = folder,
        ["RABBITMQ_NODENAME"] = string.Create(CultureInfo.InvariantCulture, $"systemic{options.Port}@localhost"),
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODE_PORT"] = options.Port.ToString(CultureInfo.InvariantCulture),
        ["RABBITMQ_DIST_PORT"] = options.DistributionPort.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_PORT"] = options.MapperPort.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(folder, "node.pid"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "enabled_plugins"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(folder, "none"),
        // Otherwise a shell stays between us and the node, and killing the shell would leave the node running.
        ["RUNNING_UNDER_SYSTEMD"] = "true",
        // Idle schedulers would spin: a waste on a small machine.
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] =
            "+sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}",
    };
}
