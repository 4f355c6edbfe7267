using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class LinkSystemicTeams
{
    internal sealed record Request(Guid LinkedTeamId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.LinkedTeamId).NotEmpty();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/link", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("A professional and a client team become a pair");

    private static async Task<Ok<SystemicTeamResponse>> Handle(
        Guid teamId, Request request, TeamsDb db, SystemicTeamRegister register, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var other = await OtherHalfAsync(db, request.LinkedTeamId, caller, ct);
        register.Link(team, other);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await SystemicTeamResponse.ReadAsync(db, teamId, HelsinkiTime.Today(clock), ct))!);
    }

    /// <summary>The team that a body names as the other half; unknown is a fault of that field.</summary>
    internal static async Task<SystemicTeam> OtherHalfAsync(TeamsDb db, Guid id, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.SystemicTeams.SingleOrDefaultAsync(row => row.Id == id && row.Tenant == tenant, ct)
            ?? throw new InvalidFields("linkedTeamId", "unknown_team", "There is no such team.");
    }
}
