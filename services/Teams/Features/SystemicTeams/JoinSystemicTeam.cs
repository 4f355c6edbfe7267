using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class JoinSystemicTeam
{
    private const string Path = "/systemic-teams/{teamId:guid}/members";

    internal sealed record Request(Guid ProfessionalId, TeamRole Role, DateOnly From, DateOnly? To = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(Path, Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("A professional joins the team, and handles the children who are with it");

    private static async Task<Created<SystemicTeamMemberView>> Handle(
        Guid teamId, Request request, TeamsDb db, SystemicTeamRegister register, Caller caller, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var professional = await db.NamedAsync(request.ProfessionalId, "professionalId", caller, ct);
        var joined = await register.JoinAsync(team, professional, request.Role, request.From, request.To, $"POST /api/teams{Path}", ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/systemic-teams/{teamId}/members", SystemicTeamMemberView.Of(joined));
    }
}
