using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.TeamRegisters;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

internal static class ApproveSystemicTeam
{
    internal sealed record Request(DateOnly On, [property: Personal] string Guideline);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Guideline).Prose(TeamRegisterMap.NoteLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/approvals", Handle).Requires(Permission.ApproveSystemicTeams)
            .WithSummary("Management approves how the team is made up, by its guideline");

    private static async Task<Created<ApprovalView>> Handle(
        Guid teamId, Request request, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        if (request.On > HelsinkiTime.Today(clock))
        {
            throw new InvalidFields("on", "day_ahead", "Nobody approves ahead of time.");
        }

        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var approval = TeamApproval.Give(team, request.On, request.Guideline.Trim(), caller.Subject, caller.Name);
        db.Add(approval);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/systemic-teams/{teamId}/approvals", ApprovalView.Of(approval));
    }
}
