using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Teams.Features.Professionals;
using SystemicPlatform.Teams.Features.Rights;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>Who and what a request for a new member names; unknown is a fault of that field.</summary>
internal static class NamedMember
{
    public static async Task<Joined> JoinNamedAsync(
        this TeamsDb db, ChildTeam team, NewMember member, AddChildTeamMember.Request request, Caller caller, CancellationToken ct)
    {
        if (request.ProfessionalId is { } professionalId)
        {
            return team.Join(member, await db.NamedAsync(professionalId, "professionalId", caller, ct));
        }

        if (request.PersonId is { } personId)
        {
            return await db.NetworkPersons.AnyAsync(row => row.PersonId == personId && row.ChildId == team.ChildId, ct)
                ? team.JoinPerson(member, personId)
                : throw new InvalidFields("personId", "unknown_person", "There is no such person in the child's network.");
        }

        if (await db.ProhibitsAsync(team.ChildId, ct))
        {
            throw new RuleViolation("disclosure_prohibited", "The client forbids that partners get to know anything.");
        }

        return await db.OrganisationsOf(caller).AnyAsync(row => row.Id == request.OrganisationId, ct)
            ? team.JoinOrganisation(member, request.OrganisationId!.Value)
            : throw new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation.");
    }

    /// <summary>A coming meeting of the child, or of a systemic team.</summary>
    public static async Task<KnownMeeting> NamedMeetingAsync(this TeamsDb db, Guid meetingId, ChildTeam team, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.KnownMeetings.SingleOrDefaultAsync(
            row => row.Id == meetingId && row.Tenant == tenant && !row.Cancelled
                && (row.ChildId == team.ChildId || (row.ChildId == null && db.SystemicTeams.Any(systemic => systemic.Id == row.TeamId))),
            ct) ?? throw new InvalidFields("meetingId", "unknown_meeting", "There is no such meeting for this child.");
    }

    /// <summary>Whom a member's grant is given to; null while they have no way to sign in.</summary>
    public static async Task<Grantee?> GranteeAsync(this TeamsDb db, ChildTeamMember member, CancellationToken ct)
    {
        if (member.PersonId is { } person)
        {
            return new Grantee(GranteeKind.Person, person.ToString());
        }

        var (kind, name) = member.ProfessionalId is { } professional
            ? (GranteeKind.Subject, await db.Professionals.Where(row => row.Id == professional).Select(row => row.Subject).SingleAsync(ct))
            : (GranteeKind.Organisation, await db.Organisations.Where(row => row.Id == member.OrganisationId).Select(row => row.TokenOrganisation).SingleAsync(ct));
        return name is null ? null : new Grantee(kind, name);
    }
}

/// <summary>A token subject, a person or an organisation.</summary>
internal sealed record Grantee(GranteeKind Kind, string Name);
