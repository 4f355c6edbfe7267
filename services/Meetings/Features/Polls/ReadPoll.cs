using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Shows a poll to somebody who came by their link.</summary>
internal static class ReadPoll
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/polls/{token}", Handle)
            .Public("Families and partners have no account: the secret in the address is theirs alone, and shows a kind and times.")
            .WithSummary("A poll, for one of those who are asked");

    internal static async Task<Ok<OpenPollView>> Handle(
        string token, LinkDoor door, MeetingsDb db, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var invitee = await door.OpenAsync<PollInvitee>(token, ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(OpenPollView.From(await db.WholeAsync(invitee.PollId, ct), invitee.Id, clock.GetUtcNow()));
    }
}
