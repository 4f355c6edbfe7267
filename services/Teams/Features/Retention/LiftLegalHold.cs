using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Retention;

internal static class LiftLegalHold
{
    internal sealed record Request([property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose(ChildMap.ReasonLength);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/legal-holds/{holdId:guid}/lift", Handle).ForChild(Permission.ManageRetention).WithSummary("Lifts a legal hold");

    private static async Task<Ok<LegalHoldView>> Handle(
        Guid childId, Guid holdId, Request request, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var hold = await db.LegalHolds.SingleOrDefaultAsync(row => row.Id == holdId && row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        hold.Lift(request.Reason.Trim(), caller.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(LegalHoldView.From(hold));
    }
}
