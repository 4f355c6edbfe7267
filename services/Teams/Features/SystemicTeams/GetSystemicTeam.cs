using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class GetSystemicTeam
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("A systemic team with its members today, or on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<SystemicTeamResponse>> Handle(Guid teamId, string? on, TeamsDb db, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(
            await SystemicTeamResponse.ReadAsync(db, teamId, QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock), ct)
            ?? throw new Problem(Problems.NotFound));
}
