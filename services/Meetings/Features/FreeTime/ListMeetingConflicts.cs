using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>
/// Lists who of a meeting, or of the coming meetings of a series, has another meeting at the same time (A4-02). Told
/// at scheduling, too; asked for here after people or times changed. It tells of other appointments of theirs, so it is for
/// those who schedule.
/// </summary>
internal static class ListMeetingConflicts
{
    internal static void Map(IEndpointRouteBuilder meetings)
    {
        meetings.MapGet("/meetings/{meetingId:guid}/conflicts", OfMeeting)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Who of a meeting has another one at the same time");
        meetings.MapGet("/series/{seriesId:guid}/conflicts", OfSeries)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("Who of a series has other meetings at the same times; the first 200 that come");
    }

    internal static async Task<Ok<Page<ConflictView>>> OfMeeting(Guid meetingId, MeetingsDb db, Diaries diaries, CancellationToken ct) =>
        TypedResults.Ok(new Page<ConflictView>(await MeetingConflicts.OfAsync(db.Meetings.Where(row => row.Id == meetingId), db, diaries, ct), null));

    internal static async Task<Ok<Page<ConflictView>>> OfSeries(Guid seriesId, MeetingsDb db, Diaries diaries, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var coming = db.Meetings.Where(row => row.SeriesId == seriesId && row.StartsAt > now);
        return TypedResults.Ok(new Page<ConflictView>(await MeetingConflicts.OfAsync(coming, db, diaries, ct), null));
    }
}
