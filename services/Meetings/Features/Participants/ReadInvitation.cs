using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Shows an invitation to the one who came by their link.</summary>
internal static class ReadInvitation
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/invitations/{token}", Handle)
            .Public("Families and partners have no account: the secret in the address is theirs alone, and shows a kind and a time.")
            .WithSummary("An invitation, for the one who is invited");

    internal static async Task<Ok<OpenInvitation>> Handle(
        string token, LinkDoor door, MeetingsDb db, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var (roster, holder) = await OpenInvitation.BehindAsync(await door.OpenAsync<InvitationLink>(token, ct), db, ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(OpenInvitation.From(roster.Meeting, holder, clock.GetUtcNow()));
    }
}
