using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class EndResponsibilityTeamMember
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
        teams.MapPost($"{ResponsibilityTeamQueries.Path}/members/{{memberId:guid}}/end", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("The roster changes: someone leaves it for a reason, and stays in the child's team");

    private static async Task<Ok<Response>> Handle(
        Guid childId, Guid memberId, Request request, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.ResponsibilityTeamAsync(childId, ct);
        var member = team.Members.FirstOrDefault(row => row.Id == memberId) ?? throw new Problem(Problems.NotFound);
        team.End(member, request.On, request.Reason.Trim());
        outbox.Publish(ResponsibilityTeamEvents.Left(member, caller.Tenant, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Response(member.Id, member.From, request.On));
    }
}
