using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class ResponsibilityTeamQueries
{
    public const string Path = "/children/{childId:guid}/responsibility-team";

    /// <summary>The child's latest responsibility team with its whole roster, to change.</summary>
    public static async Task<ResponsibilityTeam> ResponsibilityTeamAsync(this TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.ResponsibilityTeams.Include(row => row.Members).Where(row => row.ChildId == childId)
            .OrderByDescending(row => row.FormedOn).ThenByDescending(row => row.Id).FirstOrDefaultAsync(ct)
        ?? throw new Problem(Problems.NotFound);

    /// <summary>The place for a member of the child's team; unknown is a fault of that field.</summary>
    public static async Task<Seat> SeatAsync(this TeamsDb db, ChildTeam team, Guid memberId, LeadRole? lead, string field, CancellationToken ct)
    {
        var member = team.Members.FirstOrDefault(row => row.Id == memberId)
            ?? throw new InvalidFields(field, "unknown_member", "There is no such membership in the child's team.");
        return await db.SeatAsync(member, lead, ct);
    }

    public static async Task<Seat> SeatAsync(this TeamsDb db, ChildTeamMember member, LeadRole? lead, CancellationToken ct) => new(
        member, member.ProfessionalId is { } id ? await db.Professionals.SingleAsync(row => row.Id == id, ct) : null, lead);
}
