using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>
/// Stops one kind of mail to one reader (RFC 8058): their mail program sends this, or the button of the page. The inbox
/// keeps the kind, and a second click finds it done.
/// </summary>
internal static class Unsubscribe
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapPost("/{token}", Handle)
            .Public("Mail programs cannot sign in: the secret in the address is its reader's alone, and stops one kind of their mail.")
            .WithSummary("Stops one kind of mail to its reader");

    internal static async Task<ContentHttpResult> Handle(string token, UnsubscribeDoor door, RemindersDb db, HttpContext http, CancellationToken ct)
    {
        var subscription = door.Open(token);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var reader = await door.ReaderAsync(subscription, ct);
        reader.Prefer(reader.Preferences.Without(subscription.Kind, Channel.Mail));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return UnsubscribePage.Done(http, Wording.In(reader.WrittenIn));
    }
}
