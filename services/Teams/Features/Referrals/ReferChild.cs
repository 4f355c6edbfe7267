using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Referrals;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.Referrals;

internal static class ReferChild
{
    private const int MostCriteria = 20;

    internal sealed record Request(
        Guid ChildId, [property: Personal] IReadOnlyList<string> Criteria, [property: Personal] string Reason, DateOnly From, DateOnly? To = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Criteria).Must(list => list.Count is > 0 and <= MostCriteria)
                .WithErrorCode("count").WithMessage($"1–{MostCriteria} criteria that the child meets.");
            RuleForEach(request => request.Criteria).Line(ReferralMap.CriterionLength);
            RuleFor(request => request.Reason).Prose(ReferralMap.ReasonLength);
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/referrals", Handle)
            .ForChildIn<TeamsDb, Request>(Permission.ReferChildren, (_, request, _) => Task.FromResult(ChildSubject.Of(request.ChildId)))
            .WithSummary("A child comes to a systemic team; the team's members may handle its data for as long");

    private static async Task<Created<ReferralView>> Handle(
        Guid teamId, Request request, TeamsDb db, IOutbox outbox, ReferralAccess access, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        var client = await db.CurrentTeamAsync(request.ChildId, ct)
            ?? throw new RuleViolation("referral_outside_relationship", "A referral lies within the child's client relationship.");
        var referral = Referral.Of(client, team, request.Criteria.Select(one => one.Trim()), request.Reason.Trim(), request.From, request.To);
        db.Add(referral);
        var now = clock.GetUtcNow();
        outbox.Publish(new ChildReferred(caller.Tenant, referral.ChildId, referral.Id, team.Id, referral.From, now));
        if (referral.To is { } last)
        {
            outbox.Publish(new ReferralEnded(caller.Tenant, referral.ChildId, referral.Id, team.Id, last, now));
        }

        await access.FollowAsync([referral], ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{referral.ChildId}/referrals", ReferralView.Of(referral, team.Name));
    }
}
