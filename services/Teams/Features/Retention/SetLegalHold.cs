using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Retention;

internal static class SetLegalHold
{
    internal sealed record Request([property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose(ChildMap.ReasonLength);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/legal-holds", Handle).ForChild(Permission.ManageRetention)
            .WithSummary("What is held of the child may not be erased until the hold is lifted");

    private static async Task<Created<LegalHoldView>> Handle(
        Guid childId, Request request, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Created(
            $"/api/teams/children/{childId}/legal-holds",
            await db.AloneWithChildAsync(childId, () => SetAsync(childId, request.Reason.Trim(), db, caller, clock, ct), ct));

    private static async Task<LegalHoldView> SetAsync(
        Guid childId, string reason, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        // What was confirmed is under way in every service and cannot be called back.
        if (await db.Erasures.AnyAsync(erasure => erasure.ChildId == childId && erasure.State == ErasureState.Confirmed, ct))
        {
            throw new RuleViolation("erasure_under_way", "The erasure was confirmed.");
        }

        var hold = LegalHold.Set(childId, reason, caller.Name, clock.GetUtcNow());
        db.Add(hold);
        await db.SaveChangesAsync(ct);
        return LegalHoldView.From(hold);
    }
}
