using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>Gathers what each service says of an erasure; the last one completes it.</summary>
internal sealed class WhenChildErasureConfirmed(TeamsDb db) : IEventHandler<ChildErasureConfirmed>
{
    public async Task Handle(ChildErasureConfirmed @event, CancellationToken ct)
    {
        // One word at a time, so that the last one sees the others.
        await db.Database.ExecuteSqlAsync($"select 1 from erasures where id = {@event.ErasureId} for update", ct);
        var erasure = await db.Erasures.Include(row => row.Confirmations).SingleAsync(row => row.Id == @event.ErasureId, ct);
        erasure.Done(@event.Service, @event.Rows, @event.At, ErasingServices.All);
    }
}
