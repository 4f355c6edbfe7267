using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Elements;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>Keeps who answers for an element of the model, so that whoever leaves is told of it (A2-27).</summary>
internal sealed class WhenElementOwnerNamed(TeamsDb db) : IEventHandler<ElementOwnerNamed>
{
    public async Task Handle(ElementOwnerNamed @event, CancellationToken ct)
    {
        var element = await db.KnownElements.SingleOrDefaultAsync(row => row.Id == @event.ElementId, ct)
            ?? db.Add(KnownElement.Of(@event.ElementId, @event.Element)).Entity;
        element.OwnedBy(@event.ProfessionalId);
    }
}
