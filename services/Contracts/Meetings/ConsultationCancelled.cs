namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A booked consultation was cancelled in time; its slot is free again.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SlotId">The time that was offered.</param>
/// <param name="BookingId">The booking.</param>
/// <param name="At">UTC.</param>
public sealed record ConsultationCancelled(
    string Tenant, Guid SlotId, Guid BookingId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SlotId;
}
