using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Inbox;

/// <summary>What the caller was reminded of, the newest first, over all their tenants.</summary>
internal static class ListInbox
{
    /// <summary>One reminder to the caller.</summary>
    /// <param name="Id">The delivery.</param>
    /// <param name="Tenant">Whose work it belongs to.</param>
    /// <param name="Kind">What it is about.</param>
    /// <param name="At">When it came.</param>
    /// <param name="StartsAt">When it is, by what is known now.</param>
    /// <param name="ReadAt">Null while it is unread.</param>
    /// <param name="Link">Where it leads; null where what it was about is gone.</param>
    internal sealed record Item(
        Guid Id, string Tenant, ReminderKind Kind, DateTimeOffset At, DateTimeOffset? StartsAt, DateTimeOffset? ReadAt, Uri? Link);

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/inbox", Handle).Requires(Permission.ReadOwnReminders)
            .WithSummary("The caller's own reminders, newest first; ?unread=true for those not read yet");

    internal static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, bool? unread, RemindersDb db, Caller caller, PortalLinks links, CancellationToken ct)
    {
        var mine = (await db.InboxOfAsync(caller, ct)).AsNoTracking();
        if (unread is true)
        {
            mine = mine.Where(delivery => delivery.ReadAt == null);
        }

        if (paging.AfterId() is { } after)
        {
            mine = mine.Where(delivery => delivery.Id < after);
        }

        var rows = mine.OrderByDescending(delivery => delivery.Id)
            .Select(delivery => new Row(delivery, db.Matters.FirstOrDefault(matter => matter.Id == delivery.ObjectId)));
        var page = await paging.ReadAsync(rows, row => [row.Delivery.Id], ct);
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => Show(row, links))], page.Next));
    }

    private sealed record Row(Delivery Delivery, Matter? Matter);

    private static Item Show(Row row, PortalLinks links) => new(
        row.Delivery.Id, row.Delivery.Tenant, row.Delivery.Kind, row.Delivery.WrittenAt, row.Matter?.StartsAt, row.Delivery.ReadAt,
        row.Matter is { } matter ? links.To(matter) : null);
}
