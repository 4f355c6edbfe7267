using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class GetResponsibilityTeam
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(ResponsibilityTeamQueries.Path, Handle).ForChild(Permission.ReadChildTeam)
            .WithSummary("The child's responsibility team today, or as it is on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<ResponsibilityTeamResponse>> Handle(Guid childId, string? on, TeamsDb db, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await ResponsibilityTeamResponse.ReadAsync(db, childId, QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock), ct)
            ?? throw new Problem(Problems.NotFound));
}
