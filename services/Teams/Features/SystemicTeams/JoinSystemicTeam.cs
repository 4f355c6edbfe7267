using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Professionals;
using SystemicPlatform.Teams.Features.Referrals;

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
        Guid teamId, Request request, TeamsDb db, IOutbox outbox, ReferralAccess referrals, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var professional = await db.NamedAsync(request.ProfessionalId, "professionalId", caller, ct);
        var joined = team.Join(professional, request.Role, request.From, request.To);
        outbox.Publish(SystemicTeamEvents.Joined(joined, caller.Tenant, clock.GetUtcNow()));
        await referrals.FollowAsync([joined], $"POST /api/teams{Path}", ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/systemic-teams/{teamId}/members", SystemicTeamMemberView.Of(joined));
    }
}
