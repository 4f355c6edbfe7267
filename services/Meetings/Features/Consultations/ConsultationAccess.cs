using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Who sees which consultation: those who work here all of them, a partner those of its own organisation.</summary>
internal static class ConsultationAccess
{
    /// <summary>True for a partner organisation's caller, who is nobody of the area's own.</summary>
    internal static bool IsPartner(this Caller caller) => !caller.MayWithoutChild(Permission.UseConsultations);

    /// <summary>The partner's own organisation; a token without one sees nothing.</summary>
    internal static string OwnOrganisation(this Caller caller) => caller.Organisation ?? throw new Problem(Problems.NotFound);

    internal static IQueryable<ConsultationSlot> SlotsOf(this MeetingsDb db, Caller caller)
    {
        var slots = caller.Tenants is [var tenant] ? db.ConsultationSlots.Where(row => row.Tenant == tenant) : db.ConsultationSlots;
        if (!caller.IsPartner())
        {
            return slots;
        }

        var organisation = caller.OwnOrganisation();
        return slots.Where(row => row.Organisation == organisation);
    }

    internal static IQueryable<ConsultationBooking> BookingsOf(this MeetingsDb db, Caller caller)
    {
        var bookings = caller.Tenants is [var tenant] ? db.ConsultationBookings.Where(row => row.Tenant == tenant) : db.ConsultationBookings;
        if (!caller.IsPartner())
        {
            return bookings;
        }

        var organisation = caller.OwnOrganisation();
        return bookings.Where(row => row.Organisation == organisation);
    }

    /// <summary>The slot, for a change in the tenant written to.</summary>
    internal static async Task<ConsultationSlot> ConsultationSlotAsync(this MeetingsDb db, Caller caller, Guid slotId, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.SlotsOf(caller).SingleOrDefaultAsync(row => row.Id == slotId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
    }
}
