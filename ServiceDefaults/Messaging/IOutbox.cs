using SystemicPlatform.Contracts;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// Stores events with the change they tell of: they are in the same <c>SaveChanges</c>, so that a change is never
/// made without its event and no event tells of a change that was rolled back.
/// </summary>
public interface IOutbox
{
    /// <summary>Adds the event to the unit of work. Nothing is sent before it is saved.</summary>
    void Publish<TEvent>(TEvent @event)
        where TEvent : class, IEvent;
}
