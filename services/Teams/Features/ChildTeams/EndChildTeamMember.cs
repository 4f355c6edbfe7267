using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ChildTeams;

internal static class EndChildTeamMember
{
    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    internal sealed record Response(Guid Id, DateOnly From, DateOnly To);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/team/members/{memberId:guid}/end", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("A membership gets its last day; its access ends with it");

    private static async Task<Ok<Response>> Handle(
        Guid childId, Guid memberId, Request request, TeamsDb db, IOutbox outbox, GrantBook grants, ResponsibilityRoster roster, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var team = await db.ChildTeams.Include(row => row.Members)
            .SingleOrDefaultAsync(row => row.ChildId == childId && row.Members.Any(member => member.Id == memberId), ct);
        if (team?.Members.FirstOrDefault(row => row.Id == memberId) is not { } member)
        {
            throw new Problem(Problems.NotFound);
        }

        team.End(member, request.On, request.Reason.Trim());
        outbox.Publish(TeamEvents.Left(member, request.On, caller.Tenant, clock.GetUtcNow()));
        await grants.DismissAsync(member, ct);
        await roster.FollowAsync(member, successor: null, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Response(member.Id, member.From, request.On));
    }
}
