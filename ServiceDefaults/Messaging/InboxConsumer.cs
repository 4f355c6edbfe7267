using MassTransit;
using SystemicPlatform.Contracts;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>The broker's side of the <see cref="Inbox{TEvent, THandler}"/>.</summary>
internal sealed class InboxConsumer<TEvent, THandler>(Inbox<TEvent, THandler> inbox) : IConsumer<TEvent>
    where TEvent : class, IEvent
    where THandler : class, IEventHandler<TEvent>
{
    public Task Consume(ConsumeContext<TEvent> context) => inbox.HandleOnceAsync(
        context.MessageId ?? throw new InvalidOperationException("A message without an id cannot be handled once."),
        context.Message,
        context.CancellationToken);
}
