using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Inbox;

/// <summary>The caller has read all there was.</summary>
internal static class MarkAllRead
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/inbox/read", Handle).Requires(Permission.ReadOwnReminders).WithSummary("Marks all as read");

    internal static async Task<NoContent> Handle(RemindersDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var unread = (await db.InboxOfAsync(caller, ct)).Where(delivery => delivery.ReadAt == null);
        await unread.ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.ReadAt, now), ct);
        return TypedResults.NoContent();
    }
}
