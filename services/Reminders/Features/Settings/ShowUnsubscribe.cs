using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>Asks whether one kind of mail shall stop. Changes nothing: programs that look over mails follow its links.</summary>
internal static class ShowUnsubscribe
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/{token}", Handle)
            .Public("Mail programs cannot sign in: the secret in the address is its reader's alone, and shows a question.")
            .WithSummary("Asks whether one kind of mail shall stop");

    internal static async Task<ContentHttpResult> Handle(string token, UnsubscribeDoor door, HttpContext http, CancellationToken ct)
    {
        var reader = await door.ReaderAsync(door.Open(token), ct);
        return UnsubscribePage.Question(http, Wording.In(reader.WrittenIn));
    }
}
