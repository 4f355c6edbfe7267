using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Local.Servers;

/// <summary>A RabbitMQ node to run.</summary>
/// <param name="DataFolder">Holds the node's files and logs.</param>
/// <param name="Port">AMQP.</param>
/// <param name="DistributionPort">Erlang distribution, for the command line tools.</param>
/// <param name="MapperPort">Erlang's port mapper, one of our own so that none is left running.</param>
/// <param name="Password">Of the user <see cref="RabbitMqServer.User"/>.</param>
internal sealed record RabbitMqOptions(string DataFolder, int Port, int DistributionPort, int MapperPort, string Password)
{
    internal ContainerEngine? Engine { get; init; }
    internal SupervisionOptions Supervision { get; init; } = new();
    internal string Log => Path.Combine(DataFolder, "logs", "rabbitmq.log");
}
