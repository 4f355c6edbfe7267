using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Takes the answer of somebody who came by their link; they may change it until the meeting begins.</summary>
internal static class AnswerByLink
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapPut("/invitations/{token}", Handle)
            .Public("Families and partners have no account: the secret in the address is theirs alone, and takes this one answer.")
            .WithSummary("Answers an invitation");

    internal static async Task<Ok<OpenInvitation>> Handle(
        string token, RecordAnswer.Request request, LinkDoor door, MeetingsDb db, IOutbox outbox, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var link = await door.OpenAsync<InvitationLink>(token, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // A double click answers twice at once: the second waits for the first, and then has nothing new to say.
        await db.Database.ExecuteSqlAsync($"select from meetings where id = {link.MeetingId} for update", ct);
        var ((meeting, _), holder) = await OpenInvitation.BehindAsync(link, db, ct);
        var now = clock.GetUtcNow();
        meeting.EnsureAnswers(holder, now);
        if (holder.Answer != request.Answer)
        {
            RecordAnswer.Write(meeting, meeting.Enlist(holder), request.Answer, outbox, now);
        }

        door.Note("answerInvitation", "PUT /calendar/invitations/{token}", meeting.ChildId, meeting.Id.ToString());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(OpenInvitation.From(meeting, holder, now));
    }
}
