using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Groups;

namespace SystemicPlatform.Teams.Features.Groups;

/// <summary>A steering or project group with its members on a day, and the municipalities that nobody speaks for then.</summary>
internal sealed record GroupResponse(
    Guid Id, TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities, DateOnly? DissolvedOn,
    DateOnly On, IReadOnlyList<GroupMemberShown> Members, IReadOnlyList<string> UnrepresentedMunicipalities, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    public static async Task<GroupResponse?> ReadAsync(TeamsDb db, Guid groupId, DateOnly day, CancellationToken ct)
    {
        if (await db.WorkGroups.AsNoTracking().SingleOrDefaultAsync(row => row.Id == groupId, ct) is not { } group)
        {
            return null;
        }

        var members = await GroupMemberShown.Show(db, db.WorkGroupMembers.Where(
            member => member.GroupId == groupId && member.From <= day && (member.To == null || member.To >= day))).ToListAsync(ct);
        return new GroupResponse(
            group.Id, group.Kind, group.Name, group.ServiceLine, group.Municipalities, group.DissolvedOn, day, members,
            [.. group.Unrepresented(members.Select(member => member.Represents))], group.RowVersion);
    }
}

/// <summary>Someone's place in a group.</summary>
internal sealed record GroupMemberShown(
    Guid Id, Guid? ProfessionalId, Guid? OrganisationId, Guid? ExpertId, [property: Personal] string? GivenName, [property: Personal] string? FamilyName,
    string? OrganisationName, TeamRole Role, string? Represents, DateOnly From, DateOnly? To, [property: Personal] string? EndReason)
{
    /// <summary>In the order they came.</summary>
    public static IQueryable<GroupMemberShown> Show(TeamsDb db, IQueryable<WorkGroupMember> rows) => rows.AsNoTracking()
        .LeftJoin(db.Professionals, row => row.ProfessionalId, professional => professional.Id, (row, professional) => new { row, professional })
        .LeftJoin(db.Organisations, one => one.row.OrganisationId, organisation => organisation.Id,
            (one, organisation) => new { one.row, one.professional, organisation })
        .LeftJoin(db.Experts, one => one.row.ExpertId, expert => expert.Id, (one, expert) => new { one.row, one.professional, one.organisation, expert })
        .OrderBy(one => one.row.From).ThenBy(one => one.row.Id)
        .Select(one => new GroupMemberShown(
            one.row.Id, one.row.ProfessionalId, one.row.OrganisationId, one.row.ExpertId, one.professional!.GivenName ?? one.expert!.GivenName,
            one.professional.FamilyName ?? one.expert!.FamilyName, one.organisation!.Name,
            one.row.Role, one.row.Represents, one.row.From, one.row.To, one.row.EndReason));
}
