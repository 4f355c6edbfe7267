using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Whose calendar it is when the caller speaks of their own.</summary>
internal static class CalendarOwner
{
    /// <summary>The caller as a person of a child's network, or as a registered professional of the tenant, and their language.</summary>
    /// <exception cref="RuleViolation"><c>not_registered</c></exception>
    internal static async Task<(Attendee Who, Language Language)> ReadAsync(MeetingsDb db, Caller caller, CancellationToken ct) =>
        await FindAsync(db, caller, ct)
            ?? throw new RuleViolation("not_registered", "You are not in the register of professionals, so you have no calendar here.");

    /// <summary>The same, or null for those who have no meetings of their own.</summary>
    internal static async Task<(Attendee Who, Language Language)?> FindAsync(MeetingsDb db, Caller caller, CancellationToken ct)
    {
        if (caller.Themselves is { } person)
        {
            return (new Attendee(null, person, null), Language.Fi);
        }

        var (subject, tenant) = (caller.Subject, caller.WritesTo);
        return await db.Professionals.AsNoTracking().Where(row => row.Subject == subject && (tenant == null || row.Tenant == tenant))
            .OrderBy(row => row.Id).FirstOrDefaultAsync(ct) is { } professional
                ? (new Attendee(professional.Id, null, null), professional.Language)
                : null;
    }

    /// <summary>The feeds of the caller that can still be read.</summary>
    internal static IQueryable<CalendarFeed> FeedsOf(MeetingsDb db, Attendee who)
    {
        var (professional, person, _) = who;
        return db.CalendarFeeds.Where(row => row.ProfessionalId == professional && row.PersonId == person && row.RevokedAt == null);
    }
}
