using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class JoinResponsibilityTeam
{
    internal sealed record Request(Guid ChildTeamMemberId, DateOnly From, [property: Personal] string Reason);

    internal sealed record Response(Guid Id, Guid ChildTeamMemberId, DateOnly From, DateOnly? To, [property: Personal] string JoinReason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost($"{ResponsibilityTeamQueries.Path}/members", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("The roster changes: someone of the child's team comes to it, for a reason");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.ResponsibilityTeamAsync(childId, ct);
        var childs = await db.CurrentTeamAsync(childId, ct) ?? throw new Problem(Problems.NotFound);
        var seat = await db.SeatAsync(childs, request.ChildTeamMemberId, lead: null, "childTeamMemberId", ct);
        var joined = team.Join(seat, request.From, request.Reason.Trim());
        childs.Revise();
        outbox.Publish(ResponsibilityTeamEvents.Joined(joined, seat.Member, caller.Tenant, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/responsibility-team", new Response(joined.Id, seat.Member.Id, joined.From, joined.To, joined.JoinReason!));
    }
}
