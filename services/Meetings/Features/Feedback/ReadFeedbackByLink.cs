using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>Shows whoever came by their link which meeting they are asked about.</summary>
internal static class ReadFeedbackByLink
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/feedback/{token}", Handle)
            .Public("Families without an account: the secret in the address is theirs alone, and shows a kind and a time.")
            .WithSummary("The meeting that one is asked about by a link");

    internal static async Task<Ok<LinkedMeeting>> Handle(string token, LinkDoor door, MeetingsDb db, HttpResponse response, CancellationToken ct)
    {
        var meeting = await db.MeetingBehindAsync(await door.OpenAsync<FeedbackLink>(token, ct), ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(LinkedMeeting.From(meeting, meeting.Status == MeetingStatus.Held));
    }
}
