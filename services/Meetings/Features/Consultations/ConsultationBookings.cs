using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>How a time is booked, about a child or in general.</summary>
internal static class ConsultationBookings
{
    internal static async Task<BookingView> BookAsync(
        MeetingsDb db, IOutbox outbox, Caller caller, Guid slotId, Guid? childId, bool jointClient, string? topic,
        DateTimeOffset now, CancellationToken ct)
    {
        var slot = await db.ConsultationSlotAsync(caller, slotId, ct);
        if (caller.IsPartner() && slot.Direction != ConsultationDirection.ToPartner)
        {
            // Its own offers are for the other side.
            throw new Problem(Problems.NotFound);
        }

        var booking = new ConsultationBooking(slot, childId, jointClient, topic, caller.Name);
        slot.Take(booking, now);
        db.Add(booking);
        outbox.Publish(new ConsultationBooked(
            caller.Tenant, slot.Id, booking.Id, childId, slot.StartsAt, slot.EndsAt, now));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody was quicker between our reading and our saving.
            throw ConsultationSlot.SlotTaken();
        }

        return BookingView.From(booking, slot);
    }
}
