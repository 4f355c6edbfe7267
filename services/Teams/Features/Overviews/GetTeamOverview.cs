using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.SystemicTeams;
using SystemicPlatform.Teams.Features.TeamRegisters;

namespace SystemicPlatform.Teams.Features.Overviews;

internal static class GetTeamOverview
{
    private const int MostStructures = 200;

    /// <summary>A systemic team's page today; of the children that are with it only how many.</summary>
    internal sealed record Response(
        SystemicTeamResponse Team, LinkedTeam? LinkedTeam, int Children,
        IReadOnlyList<ListConditions.Item> Conditions, IReadOnlyList<StructureView> Structures);

    /// <summary>The other half of the pair.</summary>
    internal sealed record LinkedTeam(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}/overview", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("A systemic team's page in one answer: members, vacant roles, the other half, the checklist of conditions, today's structures, how many children");

    private static async Task<Ok<Response>> Handle(Guid teamId, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var team = await SystemicTeamResponse.ReadAsync(db, teamId, today, ct) ?? throw new Problem(Problems.NotFound);
        var linked = await db.SystemicTeams.AsNoTracking().Where(row => row.Id == team.LinkedTeamId)
            .Select(row => new LinkedTeam(row.Id, row.Name)).SingleOrDefaultAsync(ct);
        var children = await db.Referrals.CountAsync(row => row.TeamId == teamId && row.From <= today && (row.To == null || row.To >= today), ct);
        var structures = await db.StructureEntries.AsNoTracking()
            .Where(row => row.TeamId == teamId && row.From <= today && (row.To == null || row.To >= today))
            .OrderBy(row => row.From).ThenBy(row => row.Id).Take(MostStructures).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            team, linked, children, await ListConditions.ReadAsync(db, teamId, today, ct), structures.ConvertAll(StructureView.Of)));
    }
}
