using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Deliveries;

/// <summary>Sends again what was given up. Whether it may still go out is looked at then, as for any other.</summary>
internal static class SendAgain
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/deliveries/{deliveryId:guid}/send-again", Handle).Requires(Permission.OperatePlatform)
            .WithSummary("Sends one again that was given up");

    internal static async Task<Ok<DeliveryView>> Handle(Guid deliveryId, RemindersDb db, TimeProvider clock, CancellationToken ct)
    {
        var delivery = await db.Deliveries.FirstOrDefaultAsync(row => row.Id == deliveryId, ct) ?? throw new Problem(Problems.NotFound);
        delivery.SendAgain(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(DeliveryView.Of(delivery));
    }
}
