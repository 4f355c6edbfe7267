using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Leaves out one meeting of a series; the gap and its reason stay visible .</summary>
internal static class SkipMeeting
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/skip", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Leaves out one meeting of a series");

    internal static async Task<Ok<OccurrenceView>> Handle(
        Guid meetingId, ReasonRequest request, MeetingsDb db, History history, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        meeting.Skip(request.Reason);
        history.Note(MeetingChange.Of(meeting, ChangeKind.Skipped, request.Reason));
        history.Cancelled(meeting);
        await HostedGuests.CarryAsync(db, history, meeting, ChangeKind.Skipped, request.Reason, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OccurrenceView.From(meeting));
    }
}
