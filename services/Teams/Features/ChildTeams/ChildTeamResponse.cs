using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>A child's team on a day.</summary>
internal sealed record ChildTeamResponse(
    Guid Id, Guid ChildId, ServiceLine ServiceLine, DateOnly FormedOn, DateOnly? DissolvedOn, DateOnly On, IReadOnlyList<ChildTeamMemberShown> Members,
    [property: JsonIgnore] uint RowVersion) : IVersioned;

/// <summary>Who is in the team, and why; no reason is written where the role says it.</summary>
internal sealed record ChildTeamMemberShown(
    Guid Id, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, [property: Personal] string? GivenName, [property: Personal] string? FamilyName,
    string? OrganisationName, TeamRole Role, MembershipKind Kind, DateOnly From, DateOnly? To, Guid? MeetingId, [property: Personal] string? WhyPresent)
{
    /// <summary>Members with their names, in the order they came.</summary>
    public static Task<List<ChildTeamMemberShown>> ReadAsync(TeamsDb db, IQueryable<ChildTeamMember> members, CancellationToken ct) =>
        members.AsNoTracking()
            .LeftJoin(db.Professionals, member => member.ProfessionalId, professional => professional.Id, (member, professional) => new { member, professional })
            .LeftJoin(db.Persons, row => row.member.PersonId, person => person.Id, (row, person) => new { row.member, row.professional, person })
            .LeftJoin(db.Organisations, row => row.member.OrganisationId, organisation => organisation.Id,
                (row, organisation) => new { row.member, row.professional, row.person, organisation })
            .OrderBy(row => row.member.From).ThenBy(row => row.member.Id)
            .Select(row => new ChildTeamMemberShown(
                row.member.Id, row.member.ProfessionalId, row.member.PersonId, row.member.OrganisationId,
                row.professional!.GivenName ?? row.person!.GivenName, row.professional.FamilyName ?? row.person!.FamilyName, row.organisation!.Name,
                row.member.Role, row.member.Kind, row.member.From, row.member.To, row.member.MeetingId, row.member.WhyPresent))
            .ToListAsync(ct);
}
