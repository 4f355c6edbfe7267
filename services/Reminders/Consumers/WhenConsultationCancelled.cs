using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A consultation will not be: those who were told of it are told so.</summary>
internal sealed class WhenConsultationCancelled(MatterCopies matters) : IEventHandler<ConsultationCancelled>
{
    public Task Handle(ConsultationCancelled @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.Consultation, @event.BookingId, version: 2, MatterStatus.Cancelled, @event.At, ct);
}
