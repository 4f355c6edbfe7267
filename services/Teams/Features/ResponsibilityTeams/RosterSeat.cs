using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

/// <summary>Someone's time in the roster: who, as what, and why it changed.</summary>
internal sealed record RosterSeat(
    Guid Id, Guid ChildTeamMemberId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, [property: Personal] string? GivenName,
    [property: Personal] string? FamilyName, string? OrganisationName, TeamRole Role, LeadRole? Lead, DateOnly From, DateOnly? To,
    [property: Personal] string? JoinReason, [property: Personal] string? EndReason, [property: JsonIgnore] Guid TeamId)
{
    /// <summary>In the order they came.</summary>
    public static IQueryable<RosterSeat> Show(TeamsDb db, IQueryable<ResponsibilityTeamMember> rows) => rows.AsNoTracking()
        .Join(db.ChildTeamMembers, row => row.ChildTeamMemberId, member => member.Id, (row, member) => new { row, member })
        .LeftJoin(db.Professionals, one => one.member.ProfessionalId, professional => professional.Id, (one, professional) => new { one.row, one.member, professional })
        .LeftJoin(db.Persons, one => one.member.PersonId, person => person.Id, (one, person) => new { one.row, one.member, one.professional, person })
        .LeftJoin(db.Organisations, one => one.member.OrganisationId, organisation => organisation.Id,
            (one, organisation) => new { one.row, one.member, one.professional, one.person, organisation })
        .OrderBy(one => one.row.From).ThenBy(one => one.row.Id)
        .Select(one => new RosterSeat(
            one.row.Id, one.member.Id, one.member.ProfessionalId, one.member.PersonId, one.member.OrganisationId,
            one.professional!.GivenName ?? one.person!.GivenName, one.professional.FamilyName ?? one.person!.FamilyName, one.organisation!.Name,
            one.member.Role, one.row.Lead, one.row.From, one.row.To, one.row.JoinReason, one.row.EndReason, one.row.TeamId));
}
