using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class DissolveGroup
{
    internal sealed record Request(DateOnly On);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).PlausibleDay();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost($"{GroupQueries.Path}/dissolution", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("The group gets its last day, and its memberships with it");

    private static async Task<Ok<GroupResponse>> Handle(
        Guid groupId, Request request, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var group = await db.GroupToChangeAsync(groupId, caller, ct);
        foreach (var member in group.Dissolve(request.On))
        {
            outbox.Publish(GroupEvents.Left(member, caller.Tenant, now));
        }

        outbox.Publish(new TeamDissolved(caller.Tenant, groupId, request.On, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await GroupResponse.ReadAsync(db, groupId, request.On, ct))!);
    }
}
