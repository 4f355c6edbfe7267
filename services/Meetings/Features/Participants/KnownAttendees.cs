using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Refuses whom Teams has not told of. One registered a moment ago may not be known here yet.</summary>
internal static class KnownAttendees
{
    /// <summary>The professional, the person or the organisation is in the tenant's register.</summary>
    /// <exception cref="InvalidFields"><c>unknown_professional</c>, <c>unknown_person</c>, <c>unknown_organisation</c></exception>
    internal static async Task EnsureKnownAsync(this MeetingsDb db, Attendee who, string tenant, CancellationToken ct)
    {
        var (professional, person, organisation) = who;
        if (professional is not null && !await db.Professionals.AnyAsync(row => row.Id == professional && row.Tenant == tenant, ct))
        {
            throw new InvalidFields("professionalId", "unknown_professional", "There is no such professional.");
        }

        if (person is not null && !await db.Persons.AnyAsync(row => row.Id == person && row.Tenant == tenant, ct)
            && !await db.TeamMembers.AnyAsync(row => row.PersonId == person && row.Tenant == tenant, ct))
        {
            throw new InvalidFields("personId", "unknown_person", "There is no such person.");
        }

        if (organisation is not null && !await db.Organisations.AnyAsync(row => row.Id == organisation && row.Tenant == tenant, ct)
            && !await db.TeamMembers.AnyAsync(row => row.OrganisationId == organisation && row.Tenant == tenant, ct))
        {
            throw new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation.");
        }
    }
}
