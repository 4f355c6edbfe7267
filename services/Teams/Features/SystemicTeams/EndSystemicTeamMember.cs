using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Referrals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class EndSystemicTeamMember
{
    private const string Path = "/systemic-teams/{teamId:guid}/members/{memberId:guid}/end";

    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(Path, Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("A membership gets its last day; its access to the children who are with the team ends with it");

    private static async Task<Ok<SystemicTeamMemberView>> Handle(
        Guid teamId, Guid memberId, Request request, TeamsDb db, IOutbox outbox, ReferralAccess referrals, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var member = team.Members.FirstOrDefault(row => row.Id == memberId) ?? throw new Problem(Problems.NotFound);
        team.End(member, request.On, request.Reason.Trim());
        outbox.Publish(SystemicTeamEvents.Left(member, caller.Tenant, clock.GetUtcNow()));
        await referrals.FollowAsync([member], $"POST /api/teams{Path}", ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(SystemicTeamMemberView.Of(member));
    }
}
