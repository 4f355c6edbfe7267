using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Children;

internal static class TakeEmergencyAccess
{
    internal sealed record Request([property: Personal] string Reason);

    internal sealed record Response(Guid Id, Guid ChildId, DateTimeOffset From, DateTimeOffset Until);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose(ChildMap.ReasonLength);
    }

    // Not ForChild: whoever needs this has no grant. The child is looked up in the tenant and the line names it.
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/emergency-access", Handle).Requires(Permission.UseEmergencyAccess)
            .WithSummary("Access for 24 hours without a grant, with a reason");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, GrantBook grants, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        if (!await db.Children.AnyAsync(child => child.Id == childId && child.Tenant == tenant, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var now = clock.GetUtcNow();
        var grant = grants.Give(childId, caller.Subject, Grounds.Emergency, now, now + EmergencyAccess.Duration);
        var access = EmergencyAccess.Take(childId, grant.Id, caller.Subject, caller.Name, request.Reason.Trim(), now);
        db.Add(access);
        outbox.Publish(new EmergencyAccessTaken(caller.Tenant, childId, grant.Id, caller.Subject, access.Until, now));
        db.Add(new AccessLogEntry(caller, now, "useEmergencyAccess", "POST /api/teams/children/{childId}/emergency-access", allowed: true)
        {
            ChildId = childId,
            ObjectId = access.Id.ToString(),
            Ground = Grounds.Emergency,
        });
        await db.SaveChangesAsync(ct);
        return TypedResults.Created((string?)null, new Response(access.Id, childId, access.From, access.Until));
    }
}
