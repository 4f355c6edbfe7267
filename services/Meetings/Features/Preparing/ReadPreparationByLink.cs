using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Shows whoever came by their link which meeting they prepare for.</summary>
internal static class ReadPreparationByLink
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/preparations/{token}", Handle)
            .Public("Families without an account: the secret in the address is theirs alone, and shows a kind and a time.")
            .WithSummary("The meeting that one prepares for by a link");

    internal static async Task<Ok<LinkedMeeting>> Handle(
        string token, LinkDoor door, MeetingsDb db, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var meeting = await db.MeetingBehindAsync(await door.OpenAsync<PreparationLink>(token, ct), ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(LinkedMeeting.From(meeting, meeting.IsComing && clock.GetUtcNow() < meeting.StartsAt));
    }
}
