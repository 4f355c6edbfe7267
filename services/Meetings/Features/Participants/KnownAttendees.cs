using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Refuses whom Teams has not told of. One registered a moment ago may not be known here yet.</summary>
internal static class KnownAttendees
{
    /// <summary>
    /// The professional or the organisation is in the tenant's register, the person around one of the children: whoever
    /// belongs to another child's network has no part in this one's matters.
    /// </summary>
    /// <exception cref="InvalidFields"><c>unknown_professional</c>, <c>unknown_person</c>, <c>unknown_organisation</c></exception>
    internal static async Task EnsureKnownAsync(
        this MeetingsDb db, Attendee who, IReadOnlyCollection<Guid> children, string tenant, DateTimeOffset now, CancellationToken ct)
    {
        if (!await db.KnowsAsync(who, children, tenant, now, ct))
        {
            throw who switch
            {
                { ProfessionalId: not null } => new InvalidFields("professionalId", "unknown_professional", "There is no such professional."),
                { PersonId: not null } => new InvalidFields("personId", "unknown_person", "There is no such person around whose matter it is."),
                _ => new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation."),
            };
        }
    }

    /// <summary>True for those whom <see cref="EnsureKnownAsync"/> lets pass.</summary>
    internal static async Task<bool> KnowsAsync(
        this MeetingsDb db, Attendee who, IReadOnlyCollection<Guid> children, string tenant, DateTimeOffset now, CancellationToken ct) => who switch
        {
            { ProfessionalId: { } id } => await db.Professionals.AnyAsync(row => row.Id == id && row.Tenant == tenant, ct),
            { PersonId: { } id } => await db.KnowsPersonAsync(id, children, tenant, now, ct),
            { OrganisationId: { } id } => await db.KnownPartners.AnyAsync(row => row.Id == id && row.Tenant == tenant, ct)
                || await db.TeamMembers.AnyAsync(row => row.OrganisationId == id && row.Tenant == tenant, ct),
            _ => false,
        };

    // Where no child is concerned, the persons of the area are experts by experience.
    private static async Task<bool> KnowsPersonAsync(
        this MeetingsDb db, Guid person, IReadOnlyCollection<Guid> children, string tenant, DateTimeOffset now, CancellationToken ct) =>
        children.Count == 0
            ? await db.Persons.AnyAsync(row => row.Id == person && row.Tenant == tenant, ct)
            : children.Contains(person)
                || await db.NetworkPersons.AnyAsync(row => row.PersonId == person && children.Contains(row.ChildId), ct)
                || await db.TeamMembers.AnyAsync(
                    row => row.PersonId == person && (row.EndsAt == null || row.EndsAt > now)
                        && db.Teams.Any(team => team.Id == row.TeamId && team.ChildId != null && children.Contains(team.ChildId.Value)),
                    ct);
}
