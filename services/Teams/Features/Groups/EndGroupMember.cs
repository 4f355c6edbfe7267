using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class EndGroupMember
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
        teams.MapPost($"{GroupQueries.Path}/members/{{memberId:guid}}/end", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("A membership of the group gets its last day");

    private static async Task<Ok<Response>> Handle(
        Guid groupId, Guid memberId, Request request, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var group = await db.GroupToChangeAsync(groupId, caller, ct);
        var member = group.Members.FirstOrDefault(row => row.Id == memberId) ?? throw new Problem(Problems.NotFound);
        group.End(member, request.On, request.Reason.Trim());
        outbox.Publish(GroupEvents.Left(member, caller.Tenant, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Response(member.Id, member.From, request.On));
    }
}
