using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>
/// Makes a personal link by which somebody of the family without an account says, once, what a meeting was like. It can be
/// handed over at the meeting; the one before it leads nowhere from then on.
/// </summary>
internal static class MakeFeedbackLink
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/feedback-link", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Makes a personal link to say what a meeting was like; it is shown this once");

    internal static async Task<Created<FamilyLinkResponse>> Handle(
        Guid meetingId, Guid participantId, MeetingsDb db, CalendarLinks links, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var (link, token) = FeedbackLink.For(roster.Meeting, roster.Find(participantId), clock.GetUtcNow());
        if (await db.Feedback.AnyAsync(row => row.MeetingId == meetingId && row.PersonId == link.PersonId, ct))
        {
            throw new RuleViolation("feedback_given", "They have said already what it was like.");
        }

        await FamilyLinks.RevokeAsync<FeedbackLink>(db, meetingId, participantId, clock.GetUtcNow(), ct);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/meetings/{meetingId}/participants", new FamilyLinkResponse(participantId, link.ExpiresAt, links.Feedback(token)));
    }
}
