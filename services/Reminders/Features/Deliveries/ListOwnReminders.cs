using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Deliveries;

/// <summary>The caller's own reminders, the newest first.</summary>
internal static class ListOwnReminders
{
    /// <summary>One reminder to the caller.</summary>
    /// <param name="Id">The delivery.</param>
    /// <param name="Kind">What it is about.</param>
    /// <param name="State">How it went.</param>
    /// <param name="StartsAt">When the meeting begins, by what is known now.</param>
    /// <param name="SentAt">When it went out; null while it has not.</param>
    /// <param name="Link">Where it leads.</param>
    internal sealed record Item(Guid Id, ReminderKind Kind, DeliveryState State, DateTimeOffset? StartsAt, DateTimeOffset? SentAt, Uri Link);

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/mine", Handle).Requires(Permission.ReadOwnReminders).WithSummary("The caller's own reminders, newest first");

    internal static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, RemindersDb db, Caller caller, PortalLinks links, CancellationToken ct)
    {
        var me = await db.Recipients.Where(recipient => recipient.Subject == caller.Subject).Select(recipient => recipient.Id).ToListAsync(ct);
        if (caller.Person is { } person)
        {
            me.Add(person);
        }

        var mine = db.Deliveries.AsNoTracking().Where(delivery => me.Contains(delivery.RecipientId));
        if (paging.AfterId() is { } after)
        {
            mine = mine.Where(delivery => delivery.Id < after);
        }

        var rows = mine.OrderByDescending(delivery => delivery.Id)
            .Select(delivery => new Row(
                delivery, db.Meetings.Where(meeting => meeting.Id == delivery.ObjectId).Select(meeting => (DateTimeOffset?)meeting.StartsAt).FirstOrDefault()));
        var page = await paging.ReadAsync(rows, row => [row.Delivery.Id], ct);
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => Show(row, links))], page.Next));
    }

    private sealed record Row(Delivery Delivery, DateTimeOffset? StartsAt);

    private static Item Show(Row row, PortalLinks links) => new(
        row.Delivery.Id, row.Delivery.Kind, row.Delivery.State, row.StartsAt, row.Delivery.SentAt, links.To(row.Delivery.Kind, row.Delivery.ObjectId));
}
