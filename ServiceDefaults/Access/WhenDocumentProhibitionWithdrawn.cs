using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Partners may be shown the document again.</summary>
internal sealed class WhenDocumentProhibitionWithdrawn(ServiceDb db) : IEventHandler<DocumentProhibitionWithdrawn>
{
    public async Task Handle(DocumentProhibitionWithdrawn @event, CancellationToken ct) =>
        db.RemoveRange(await db.ProhibitedDocuments.Where(row => row.Id == @event.ProhibitionId).ToListAsync(ct));
}
