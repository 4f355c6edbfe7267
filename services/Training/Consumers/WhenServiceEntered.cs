using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Directory;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps which services there are, for materials that go with one (A2-22).</summary>
internal sealed class WhenServiceEntered(TrainingDb db) : IEventHandler<ServiceEntered>
{
    public async Task Handle(ServiceEntered @event, CancellationToken ct)
    {
        if (!await db.Services.AnyAsync(row => row.Id == @event.ServiceId, ct))
        {
            db.Add(KnownService.Of(@event.ServiceId)).Entity.OfferedUntil(@event.To);
        }
    }
}
