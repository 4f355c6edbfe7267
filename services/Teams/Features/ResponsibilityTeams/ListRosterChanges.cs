using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class ListRosterChanges
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet($"{ResponsibilityTeamQueries.Path}/members", Handle).ForChild(Permission.ReadChildTeam)
            .WithSummary("Everyone who is, was or will be in the child's responsibility teams, and why the roster changed, in the order they came");

    private static async Task<Ok<Page<RosterSeat>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.ResponsibilityTeamMembers.Where(row => db.ResponsibilityTeams.Any(team => team.Id == row.TeamId && team.ChildId == childId));
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        return TypedResults.Ok(await paging.ReadAsync(RosterSeat.Show(db, rows), seat => [seat.From, seat.Id], ct));
    }

    /// <summary>The teams with their agreements and whole rosters, as a section of the child's export (subject access).</summary>
    public static async Task<object> Section(TeamsDb db, Guid childId, CancellationToken ct)
    {
        var teams = await db.ResponsibilityTeams.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.FormedOn).ToListAsync(ct);
        var ids = teams.ConvertAll(team => team.Id);
        var members = await RosterSeat.Show(db, db.ResponsibilityTeamMembers.Where(row => ids.Contains(row.TeamId))).ToListAsync(ct);
        return teams.ConvertAll(team => new
        {
            team.Id,
            team.FormedOn,
            team.DissolvedOn,
            team.EndReason,
            team.FamilyInformedOn,
            team.Agreements,
            Members = members.FindAll(member => member.TeamId == team.Id),
        });
    }
}
