using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Features.Series;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The times that somebody's expert groups keep, as queries.</summary>
internal static class OwnSlots
{
    /// <summary>Of whoever signs in with that subject, within the range.</summary>
    /// <param name="db">Database.</param>
    /// <param name="subject">Token subject.</param>
    /// <param name="tenant">Of that tenant alone; null = of all that the caller sees.</param>
    /// <param name="range">When they begin.</param>
    internal static IQueryable<ExpertSlot> Of(MeetingsDb db, string subject, string? tenant, DayRange range) =>
        from seat in db.ExpertSeats
        where seat.Subject == subject && (tenant == null || seat.Tenant == tenant)
        join slot in db.ExpertSlots on seat.GroupId equals slot.GroupId
        where slot.StartsAt >= range.Begin && slot.StartsAt < range.End
        select slot;
}
