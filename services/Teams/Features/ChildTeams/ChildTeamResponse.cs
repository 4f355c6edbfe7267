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

/// <summary>Who is in the team, and why.</summary>
internal sealed record ChildTeamMemberShown(
    Guid Id, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, [property: Personal] string? GivenName, [property: Personal] string? FamilyName,
    TeamRole Role, MembershipKind Kind, DateOnly From, DateOnly? To, [property: Personal] string WhyPresent)
{
    /// <summary>Members with their names, in the order they came.</summary>
    public static Task<List<ChildTeamMemberShown>> ReadAsync(TeamsDb db, IQueryable<ChildTeamMember> members, CancellationToken ct) =>
        members.AsNoTracking()
            .LeftJoin(db.Professionals, member => member.ProfessionalId, professional => professional.Id, (member, professional) => new { member, professional })
            .OrderBy(row => row.member.From).ThenBy(row => row.member.Id)
            .Select(row => new ChildTeamMemberShown(
                row.member.Id, row.member.ProfessionalId, row.member.PersonId, row.member.OrganisationId,
                row.professional!.GivenName, row.professional.FamilyName,
                row.member.Role, row.member.Kind, row.member.From, row.member.To, row.member.WhyPresent))
            .ToListAsync(ct);
}
