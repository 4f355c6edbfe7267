using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class GetSystemicTeam
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}", Handle).Requires(Permission.ReadSystemicTeams).WithSummary("A systemic team with its members");

    private static async Task<Ok<SystemicTeamResponse>> Handle(Guid teamId, TeamsDb db, CancellationToken ct) =>
        TypedResults.Ok(await SystemicTeamResponse.ReadAsync(db, teamId, ct) ?? throw new Problem(Problems.NotFound));
}
