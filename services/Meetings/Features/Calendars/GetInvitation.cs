using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>A meeting for the caller's own calendar: an invitation, or its cancellation when the meeting will not be.</summary>
internal static class GetInvitation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/invitation.ics", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("A meeting as an iCalendar invitation, or as its cancellation");

    internal static async Task<FileContentHttpResult> Handle(
        Guid meetingId, [FromQuery] string? language, MeetingsDb db, CalendarTexts texts, InvitationFile file, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        var entry = await texts.EntryAsync(meeting, await file.LanguageAsync(language, ct), ct);
        return file.Write([entry], entry.Cancelled);
    }
}
