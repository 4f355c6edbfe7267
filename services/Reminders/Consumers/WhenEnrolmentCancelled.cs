using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A seat is given up: they are not reminded any more.</summary>
internal sealed class WhenEnrolmentCancelled(MatterCopies matters, Circles circles) : IEventHandler<EnrolmentCancelled>
{
    public async Task Handle(EnrolmentCancelled @event, CancellationToken ct)
    {
        await matters.ChangeAsync(@event.Tenant, @event.EnrolmentId, MatterStatus.Cancelled, @event.At, ct);
        await circles.PutAsync(@event.Tenant, @event.GroupId, [@event.ParticipantId], Standing.Withdrawn, guest: null, version: 0, @event.At, ct);
    }
}
