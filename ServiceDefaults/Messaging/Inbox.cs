using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>
/// Opens the event's tenant, notes the message in the inbox and runs the handler in the same transaction. A message
/// that was noted before has no effect, nor has one about a child that was erased.
/// </summary>
internal sealed class Inbox<TEvent, THandler>(
    THandler handler, ServiceDb db, CurrentCaller current, ServiceName service, TimeProvider clock)
    where TEvent : class, IEvent
    where THandler : class, IEventHandler<TEvent>
{
    public async Task HandleOnceAsync(Guid messageId, TEvent @event, CancellationToken ct)
    {
        current.Become(Caller.System(service.Value, @event.Tenant));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await NoteAsync(messageId, @event.Tenant, ct))
        {
            return;
        }

        if (await db.WithoutErasedAsync(@event, ct) is { } known)
        {
            await handler.Handle(known, ct);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    // Waits for a transaction that handles the same message at the same time; afterwards the row is there.
    private async Task<bool> NoteAsync(Guid messageId, string tenant, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into inbox_entries (id, tenant, message_id, consumer, at)
            values ({Guid.CreateVersion7()}, {tenant}, {messageId}, {typeof(THandler).Name}, {clock.GetUtcNow()})
            on conflict (message_id, consumer) do nothing
            """,
            ct) == 1;
}
