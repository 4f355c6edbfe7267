using SystemicPlatform.Contracts;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// What a service does about an event. Runs inside the inbox transaction with the event's tenant in scope; changes
/// the DbContext and leaves saving to the inbox, so that the effect and the note of it are one.
/// </summary>
public interface IEventHandler<in TEvent>
    where TEvent : class, IEvent
{
    /// <summary>Handles the event once, however often it is delivered.</summary>
    Task Handle(TEvent @event, CancellationToken ct);
}
