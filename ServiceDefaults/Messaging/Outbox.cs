using System.Diagnostics;
using System.Text.Json;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <inheritdoc />
internal sealed class Outbox(ServiceDb db) : IOutbox
{
    public void Publish<TEvent>(TEvent @event)
        where TEvent : class, IEvent
    {
        var message = new OutboxMessage
        {
            Type = typeof(TEvent).FullName!,
            AggregateId = @event.AggregateId,
            Body = JsonSerializer.Serialize(@event, EventJson.Options),
            TraceParent = Activity.Current?.Id,
            At = @event.At,
        };
        db.Add(message);
        db.Entry(message).Property(row => row.Tenant).CurrentValue = @event.Tenant;
    }
}
