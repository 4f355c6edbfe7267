using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Inbox;

/// <summary>The caller has read one of their reminders. What was read before stays read since then.</summary>
internal static class MarkRead
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/inbox/{deliveryId:guid}/read", Handle).Requires(Permission.ReadOwnReminders).WithSummary("Marks one as read");

    internal static async Task<NoContent> Handle(Guid deliveryId, RemindersDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var mine = (await db.InboxOfAsync(caller, ct)).Where(delivery => delivery.Id == deliveryId);
        var marked = await mine.ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.ReadAt, delivery => delivery.ReadAt ?? now), ct);
        return marked == 1 ? TypedResults.NoContent() : throw new Problem(Problems.NotFound);
    }
}
