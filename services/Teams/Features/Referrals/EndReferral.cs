using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.Referrals;

internal static class EndReferral
{
    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ReferralMap.ReasonLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/referrals/{referralId:guid}/end", Handle).ForChild(Permission.ReferChildren)
            .WithSummary("The child's time with the team gets its last day; the team's access ends with it");

    private static async Task<Ok<ReferralView>> Handle(
        Guid childId, Guid referralId, Request request, TeamsDb db, IOutbox outbox, ReferralAccess access, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var referral = await db.Referrals.SingleOrDefaultAsync(row => row.Id == referralId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        var team = await db.TeamToChangeAsync(referral.TeamId, caller, ct);
        referral.End(request.On, request.Reason.Trim());
        team.Revise();
        outbox.Publish(new ReferralEnded(caller.Tenant, childId, referral.Id, team.Id, request.On, clock.GetUtcNow()));
        await access.FollowAsync([referral], ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ReferralView.Of(referral, team.Name));
    }
}
