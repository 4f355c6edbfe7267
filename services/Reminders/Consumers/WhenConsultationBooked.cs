using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A consultation is booked: the child's workers are told, and reminded before it.</summary>
internal sealed class WhenConsultationBooked(MatterCopies matters) : IEventHandler<ConsultationBooked>
{
    public Task Handle(ConsultationBooked @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [new Matter(MatterKind.Consultation, @event.BookingId, version: 1, @event.At)
        {
            ChildId = @event.ChildId,
            StartsAt = @event.StartsAt,
            EndsAt = @event.EndsAt,
        }], ct);
}
