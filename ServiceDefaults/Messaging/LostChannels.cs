using MassTransit;
using RabbitMQ.Client.Exceptions;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// A message whose channel was closed under it is let go: the broker gives it again. Left to itself the bus library would
/// close the channel once more from within that channel's own consumer; the client library then waits for itself, never
/// says that the connection is gone, and the bus keeps trying on the dead one (docs/adr/0017).
/// </summary>
internal sealed class LostChannels : IReceiveObserver
{
    // What an observer throws takes the place of the fault.
    public Task ReceiveFault(ReceiveContext context, Exception exception) =>
        exception is OperationInterruptedException or EndOfStreamException
            ? Task.FromException(new OperationCanceledException("The channel was closed under the message."))
            : Task.CompletedTask;

    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;
}
