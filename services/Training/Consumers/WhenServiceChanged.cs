using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Directory;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps until when a service is offered. One entered before this service listened is known from now on.</summary>
internal sealed class WhenServiceChanged(TrainingDb db) : IEventHandler<ServiceChanged>
{
    public async Task Handle(ServiceChanged @event, CancellationToken ct) =>
        (await db.Services.SingleOrDefaultAsync(row => row.Id == @event.ServiceId, ct) ?? db.Add(KnownService.Of(@event.ServiceId)).Entity)
            .OfferedUntil(@event.To);
}
