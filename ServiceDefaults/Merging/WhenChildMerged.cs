using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Merging;

/// <summary>Two records were of one child: what the service holds of the one goes to the other.</summary>
internal sealed partial class WhenChildMerged(ServiceDb db, ILogger<WhenChildMerged> logger) : IEventHandler<ChildMerged>
{
    public async Task Handle(ChildMerged @event, CancellationToken ct)
    {
        if (await db.Set<MergedChild>().AnyAsync(row => row.Id == @event.MergedChildId, ct))
        {
            return;
        }

        db.Add(new MergedChild(@event.MergedChildId, @event.ChildId));
        var stayed = await ChildRows.MoveWhatFitsAsync(db, @event.MergedChildId, @event.ChildId, ct);
        await db.KnownChildren.Where(child => child.Id == @event.MergedChildId).ExecuteDeleteAsync(ct);
        if (stayed > 0)
        {
            LogStayed(stayed, @event.MergedChildId);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} rows stayed under the merged id {ChildId}: the kept child has its own")]
    private partial void LogStayed(int count, Guid childId);
}
