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

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>
/// Makes a personal link by which somebody of the family without an account prepares for a meeting, once. Whoever prepares
/// the meeting hands it over; the one before it leads nowhere from then on.
/// </summary>
internal static class MakePreparationLink
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/preparation-link", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Makes a personal link to prepare for a meeting; it is shown this once");

    internal static async Task<Created<FamilyLinkResponse>> Handle(
        Guid meetingId, Guid participantId, MeetingsDb db, CalendarLinks links, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var (link, token) = PreparationLink.For(roster.Meeting, roster.Find(participantId), clock.GetUtcNow());
        if (await db.FamilyPreparations.AnyAsync(row => row.MeetingId == meetingId && row.PersonId == link.PersonId, ct))
        {
            throw new RuleViolation("preparation_said", "They have prepared already; a link takes it once.");
        }

        await FamilyLinks.RevokeAsync<PreparationLink>(db, meetingId, participantId, clock.GetUtcNow(), ct);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/meetings/{meetingId}/participants", new FamilyLinkResponse(participantId, link.ExpiresAt, links.Preparation(token)));
    }
}
