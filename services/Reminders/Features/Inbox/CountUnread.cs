using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Inbox;

/// <summary>How many reminders the caller has not read, for the badge on every page.</summary>
internal static class CountUnread
{
    private const int Most = 100;

    /// <summary>Unread reminders.</summary>
    /// <param name="Count">Counted up to 100: beyond that nobody reads the number.</param>
    internal sealed record Response(int Count);

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/inbox/unread", Handle).Requires(Permission.ReadOwnReminders).WithSummary("How many are unread, up to 100");

    internal static async Task<Ok<Response>> Handle(RemindersDb db, Caller caller, CancellationToken ct)
    {
        var mine = await db.InboxOfAsync(caller, ct);
        return TypedResults.Ok(new Response(await mine.Where(delivery => delivery.ReadAt == null).Take(Most).CountAsync(ct)));
    }
}
