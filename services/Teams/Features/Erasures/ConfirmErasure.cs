using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Retention;

namespace SystemicPlatform.Teams.Features.Erasures;

internal static class ConfirmErasure
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/erasures/{erasureId:guid}/confirm", Handle).ForChildOf<TeamsDb>(Permission.ManageRetention, "erasureId", ErasureAccess.ChildOfAsync)
            .WithSummary("Another person confirms: every service erases the child");

    private static async Task<Ok<ErasureView>> Handle(
        Guid erasureId, TeamsDb db, IOutbox outbox, DueChildren due, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var erasure = await db.ErasureAsync(erasureId, ct);
        return TypedResults.Ok(await db.AloneWithChildAsync(erasure.ChildId, ConfirmAsync, ct));

        async Task<ErasureView> ConfirmAsync()
        {
            var now = clock.GetUtcNow();
            await due.DemandAsync(erasure.ChildId, ct);
            erasure.Confirm(caller.Subject, caller.Name, now);
            outbox.Publish(new ChildErased(caller.Tenant, erasure.ChildId, erasure.Id, now));
            await db.SaveChangesAsync(ct);
            return ErasureView.From(erasure);
        }
    }
}
