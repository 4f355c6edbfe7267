namespace SystemicPlatform.Contracts.Meetings;

/// <summary>A consultation between the area and a partner organisation was booked (A2-15).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="SlotId">The time that was offered.</param>
/// <param name="BookingId">The booking.</param>
/// <param name="ChildId">The child that it is about; null for a matter in general.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="At">UTC.</param>
public sealed record ConsultationBooked(
    string Tenant, Guid SlotId, Guid BookingId, Guid? ChildId, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SlotId;
}
