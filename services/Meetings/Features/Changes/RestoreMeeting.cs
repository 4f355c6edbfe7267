using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Brings back a meeting that was cancelled or skipped, at the time that it had.</summary>
internal static class RestoreMeeting
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/restore", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Brings back a meeting that was cancelled or skipped");

    internal static async Task<Ok<OccurrenceView>> Handle(
        Guid meetingId, ReasonRequest request, MeetingsDb db, History history, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        meeting.Restore(await db.PlannedTimeAsync(meeting, ct), request.Reason);
        var team = await db.Teams.AsNoTracking().SingleAsync(row => row.Id == meeting.TeamId, ct);
        team.EnsureMeetsOn(HelsinkiTime.DayOf(meeting.StartsAt));
        await ChangeMeeting.EnsureFreeAsync(meeting, HelsinkiTime.DayOf(meeting.StartsAt), db, ct);
        history.Note(MeetingChange.Of(meeting, ChangeKind.Restored, request.Reason));
        history.Moved(meeting);
        await HostedGuests.CarryAsync(db, history, meeting, ChangeKind.Restored, request.Reason, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OccurrenceView.From(meeting));
    }
}
