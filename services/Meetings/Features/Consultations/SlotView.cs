using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>A time for a consultation as clients see it.</summary>
/// <param name="Id">The time.</param>
/// <param name="Direction">Who advises whom.</param>
/// <param name="Organisation">The partner organisation.</param>
/// <param name="Consultant">Who advises.</param>
/// <param name="Theme">What it can be about.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="CancelUntil">Until when a booking can be cancelled, UTC.</param>
/// <param name="Booked">True when somebody has it.</param>
/// <param name="Withdrawn">True when it is not offered any more.</param>
internal sealed record SlotView(
    Guid Id, ConsultationDirection Direction, string Organisation, [property: Personal] string Consultant, string? Theme,
    DateTimeOffset StartsAt, DateTimeOffset EndsAt, DateTimeOffset CancelUntil, bool Booked, bool Withdrawn)
{
    internal static SlotView From(ConsultationSlot slot) => new(
        slot.Id, slot.Direction, slot.Organisation, slot.Consultant, slot.Theme, slot.StartsAt, slot.EndsAt, slot.CancelUntil,
        slot.TakenBy is not null, slot.WithdrawnAt is not null);
}
