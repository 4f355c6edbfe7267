using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class GetGroup
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(GroupQueries.Path, Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("A group with its members today, or as it is on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<GroupResponse>> Handle(Guid groupId, string? on, TeamsDb db, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await GroupResponse.ReadAsync(db, groupId, QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock), ct)
            ?? throw new Problem(Problems.NotFound));
}
