using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.ChildTeams;

internal static class GetChildTeam
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/team", Handle).ForChild(Permission.ReadChildTeam)
            .WithSummary("The child's team today, or as it is on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<ChildTeamResponse>> Handle(Guid childId, string? on, TeamsDb db, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await ReadAsync(db, childId, QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock), ct) ?? throw new Problem(Problems.NotFound));

    /// <summary>The team as it is on a day; null for a child that never had one.</summary>
    public static async Task<ChildTeamResponse?> ReadAsync(TeamsDb db, Guid childId, DateOnly day, CancellationToken ct)
    {
        var team = await db.ChildTeams.AsNoTracking().Where(row => row.ChildId == childId)
            .OrderByDescending(row => row.FormedOn <= day).ThenByDescending(row => row.FormedOn).FirstOrDefaultAsync(ct);
        if (team is null)
        {
            return null;
        }

        var members = await ChildTeamMemberShown.ReadAsync(
            db,
            db.ChildTeamMembers.Where(member => member.TeamId == team.Id && member.From <= day && (member.To == null || member.To >= day)),
            ct);
        return new ChildTeamResponse(team.Id, childId, team.ServiceLine, team.FormedOn, team.DissolvedOn, day, members, team.RowVersion);
    }
}
