using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class ChangeSystemicTeam
{
    internal sealed record Request(string Name, IReadOnlyList<string> Municipalities);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Name();
            RuleFor(request => request.Municipalities).Served();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/systemic-teams/{teamId:guid}", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Changes the team's name and the municipalities that it serves");

    private static async Task<Ok<SystemicTeamResponse>> Handle(
        Guid teamId, Request request, IfMatch ifMatch, TeamsDb db, SystemicTeamRegister register, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        ifMatch.Guard(db, team);
        await register.ChangeAsync(team, request.Name.Trim(), request.Municipalities, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await SystemicTeamResponse.ReadAsync(db, teamId, HelsinkiTime.Today(clock), ct))!);
    }
}
