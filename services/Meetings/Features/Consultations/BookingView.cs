using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>A booked consultation as clients see it.</summary>
/// <param name="Id">The booking.</param>
/// <param name="Slot">Its time.</param>
/// <param name="ConcernsChild">True when it is about a child.</param>
/// <param name="ChildId">The child, to those whom the child's gate lets through; null in general lists.</param>
/// <param name="JointClient">True when the child is a client of both services.</param>
/// <param name="Topic">What it is about; of a child's booking only behind the child's gate.</param>
/// <param name="BookedBy">Who booked.</param>
/// <param name="CancelledAt">UTC; null while it holds.</param>
/// <param name="CancelReason">Why it was cancelled.</param>
internal sealed record BookingView(
    Guid Id, SlotView Slot, bool ConcernsChild, Guid? ChildId, bool JointClient, [property: Personal] string? Topic,
    [property: Personal] string BookedBy, DateTimeOffset? CancelledAt, [property: Personal] string? CancelReason)
{
    internal static BookingView From(ConsultationBooking booking, ConsultationSlot slot) => new(
        booking.Id, SlotView.From(slot), booking.ChildId is not null, booking.ChildId, booking.JointClient, booking.Topic,
        booking.BookedBy, booking.CancelledAt, booking.CancelReason);

    /// <summary>Without what only the child's gate shows.</summary>
    internal BookingView InGeneral() => ConcernsChild ? this with { ChildId = null, Topic = null, CancelReason = null } : this;

    internal static async Task<IReadOnlyList<BookingView>> ReadAsync(MeetingsDb db, IQueryable<ConsultationBooking> bookings, CancellationToken ct) =>
        (await bookings.AsNoTracking().OrderBy(row => row.Id)
            .Join(db.ConsultationSlots, booking => booking.SlotId, slot => slot.Id, (booking, slot) => new { booking, slot }).ToListAsync(ct))
            .ConvertAll(row => From(row.booking, row.slot));
}
