using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Features.Certificates;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>The questions, as a page, for whoever holds a personal link.</summary>
internal static class ReadFeedbackLink
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/{code}", Handle).Public("Partners' people and experts by experience have no account: the secret in the address is theirs alone.")
            .WithSummary("The questions about a session, for the holder of a personal link");

    internal static async Task<IResult> Handle(string code, FeedbackDoor door, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var guest = await door.OpenAsync(code, ct);
        return HtmlPage.Answer(http, FeedbackPage.Of(guest, HelsinkiTime.Today(clock)), form: true);
    }
}
