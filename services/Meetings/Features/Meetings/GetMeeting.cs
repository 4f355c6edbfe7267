using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Reads one meeting, single or of a series.</summary>
internal static class GetMeeting
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("One meeting");

    internal static async Task<Ok<MeetingView>> Handle(
        Guid meetingId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var row = await db.Meetings.AsNoTracking().Where(meeting => meeting.Id == meetingId).WithTitles(db).SingleAsync(ct);
        var children = (await MeetingRows.ChildrenAsync([row], db, caller, clock.GetUtcNow(), ct))[meetingId].ToArray();
        trail.Listed(children.Where(childId => childId != row.Meeting.ChildId), "GET /meetings/{meetingId}");
        var deviations = await db.Set<MeetingDeviation>().AsNoTracking().Where(one => one.MeetingId == meetingId).OrderBy(one => one.Id)
            .Select(one => new HoldMeeting.DeviationView(one.Kind, one.Role)).ToListAsync(ct);
        var notFirst = await db.MeetingChildren.AsNoTracking()
            .Where(part => part.MeetingId == meetingId && part.WhyNotFirst != null && children.Contains(part.ChildId)).OrderBy(part => part.Order)
            .Select(part => new MeetingView.PassedBy(part.ChildId, part.WhyNotFirst!)).ToListAsync(ct);
        return TypedResults.Ok(MeetingView.From(row, children) with { Deviations = deviations, NotFirst = notFirst });
    }
}
