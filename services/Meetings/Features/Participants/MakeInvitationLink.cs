using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>
/// Makes a personal link by which somebody without an account says whether they come. Whoever prepares the meeting hands
/// it over; the one before it leads nowhere from then on.
/// </summary>
internal static class MakeInvitationLink
{
    /// <summary>The link.</summary>
    /// <param name="ParticipantId">Whose.</param>
    /// <param name="ExpiresAt">UTC: when it ends.</param>
    /// <param name="Address">Shown this once, and null ever after.</param>
    internal sealed record Response(Guid ParticipantId, DateTimeOffset ExpiresAt, Uri? Address) : IShownOnce
    {
        object IShownOnce.Remembered => this with { Address = null };
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/link", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Makes a personal link to answer an invitation; it is shown this once");

    internal static async Task<Created<Response>> Handle(
        Guid meetingId, Guid participantId, MeetingsDb db, CalendarLinks links, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var (meeting, participant) = (roster.Meeting, roster.Find(participantId));
        meeting.EnsureAnswers(participant, clock.GetUtcNow());
        await RevokeAllAsync(db, meetingId, participantId, clock.GetUtcNow(), ct);
        var (link, token) = InvitationLink.For(meeting, participant);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/meetings/{meetingId}/participants", new Response(participantId, link.ExpiresAt, links.Invitation(token)));
    }

    /// <summary>No link of this participant opens any more; saved with the use case's own change.</summary>
    internal static async Task RevokeAllAsync(MeetingsDb db, Guid meetingId, Guid participantId, DateTimeOffset now, CancellationToken ct)
    {
        var earlier = await db.InvitationLinks.Where(row => row.MeetingId == meetingId && row.ParticipantId == participantId && row.RevokedAt == null).ToListAsync(ct);
        earlier.ForEach(link => link.Revoke(now));
    }
}
