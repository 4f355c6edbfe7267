using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>A whole series for the caller's own calendar, or its cancellation when no meeting of it is left.</summary>
internal static class GetSeriesInvitation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/series/{seriesId:guid}/invitation.ics", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("A series as an iCalendar invitation, or as its cancellation");

    internal static async Task<FileContentHttpResult> Handle(
        Guid seriesId, [FromQuery] string? language, MeetingsDb db, CalendarTexts texts, InvitationFile file, CancellationToken ct)
    {
        var meetings = await db.Meetings.AsNoTracking().Where(row => row.SeriesId == seriesId).OrderBy(row => row.StartsAt).ToListAsync(ct);
        if (meetings is [])
        {
            throw new Problem(Problems.NotFound);
        }

        var words = await file.LanguageAsync(language, ct);
        var entries = await texts.EntriesAsync(meetings, words, ct);
        return entries.Count > 0
            ? file.Write(entries, cancelled: false)
            : file.Write([await texts.CancelledAsync(meetings[0], words, ct)], cancelled: true);
    }
}
