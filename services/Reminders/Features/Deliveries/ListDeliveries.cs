using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Deliveries;

/// <summary>The delivery log, the newest first; with <c>?state=givenUp</c> the list of what somebody has to look after.</summary>
internal static class ListDeliveries
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/deliveries", Handle).Requires(Permission.OperatePlatform)
            .WithSummary("Delivery log, newest first; ?state=givenUp for what was given up");

    internal static async Task<Ok<Page<DeliveryView>>> Handle(
        [AsParameters] Paging paging, string? state, RemindersDb db, CancellationToken ct)
    {
        var rows = db.Deliveries.AsNoTracking();
        if (QueryWord.Read<DeliveryState>(state, nameof(state)) is { } wanted)
        {
            rows = rows.Where(delivery => delivery.State == wanted);
        }

        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(delivery => delivery.Id < after);
        }

        var page = await paging.ReadAsync(rows.OrderByDescending(delivery => delivery.Id), delivery => [delivery.Id], ct);
        return TypedResults.Ok(new Page<DeliveryView>([.. page.Items.Select(DeliveryView.Of)], page.Next));
    }
}
