using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Professionals;
using SystemicPlatform.Teams.Features.Referrals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class HandOverSystemicTeamRole
{
    private const string Path = "/systemic-teams/{teamId:guid}/members/{memberId:guid}/handover";

    internal sealed record Request(Guid SuccessorId, DateOnly LastDay, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.LastDay).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(Path, Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Someone else has the role from the day after, and handles the children who are with the team");

    private static async Task<Created<SystemicTeamMemberView>> Handle(
        Guid teamId, Guid memberId, Request request, TeamsDb db, IOutbox outbox, ReferralAccess referrals, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var leaving = team.Members.FirstOrDefault(row => row.Id == memberId) ?? throw new Problem(Problems.NotFound);
        var successor = await db.NamedAsync(request.SuccessorId, "successorId", caller, ct);
        var joined = team.Replace(leaving, successor, request.LastDay, request.Reason.Trim());
        outbox.Publish(SystemicTeamEvents.Left(leaving, caller.Tenant, clock.GetUtcNow()));
        outbox.Publish(SystemicTeamEvents.Joined(joined, caller.Tenant, clock.GetUtcNow()));
        await referrals.FollowAsync([leaving, joined], $"POST /api/teams{Path}", ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/systemic-teams/{teamId}/members", SystemicTeamMemberView.Of(joined));
    }
}
