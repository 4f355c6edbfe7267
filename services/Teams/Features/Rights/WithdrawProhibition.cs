using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class WithdrawProhibition
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/prohibitions/{prohibitionId:guid}/withdraw", Handle).ForChild(Permission.ManageRights)
            .WithSummary("The client takes a prohibition back; what it closed is opened anew by whoever may");

    private static async Task<Ok<ProhibitionView>> Handle(
        Guid childId, Guid prohibitionId, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var prohibition = await db.DisclosureProhibitions.SingleOrDefaultAsync(row => row.Id == prohibitionId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        var now = clock.GetUtcNow();
        prohibition.Withdraw(caller.Name, now);
        if (prohibition.DocumentId is not null)
        {
            outbox.Publish(new DocumentProhibitionWithdrawn(caller.Tenant, childId, prohibition.Id, now));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ProhibitionView.From(prohibition));
    }
}
