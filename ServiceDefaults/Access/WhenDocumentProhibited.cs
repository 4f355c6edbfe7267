using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Partners are not shown the document from now on.</summary>
internal sealed class WhenDocumentProhibited(ServiceDb db) : IEventHandler<DocumentProhibited>
{
    public async Task Handle(DocumentProhibited @event, CancellationToken ct)
    {
        if (!await db.ProhibitedDocuments.AnyAsync(row => row.Id == @event.ProhibitionId, ct))
        {
            db.Add(new ProhibitedDocument(@event.ProhibitionId, @event.ChildId, @event.DocumentId));
        }
    }
}
