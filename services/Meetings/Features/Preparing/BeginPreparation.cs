using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Begins to prepare a meeting with the check-list of its kind (R-05, A0-23).</summary>
internal static class BeginPreparation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/preparation", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Begins to prepare a meeting");

    internal static async Task<Created<PreparationView>> Handle(
        Guid meetingId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().Include(row => row.Children).SingleAsync(row => row.Id == meetingId, ct);
        meeting.EnsureComing();
        if (await db.PreparationItems.AnyAsync(row => row.MeetingId == meetingId && row.Task != PreparationTask.Other, ct))
        {
            throw new RuleViolation("preparation_begun", "The meeting is being prepared already.");
        }

        db.AddRange(DefaultPreparation.Of(meeting));
        await db.SaveChangesAsync(ct);
        var begun = await PreparationAccess.ReadAsync(db, meetingId, caller, trail, clock.GetUtcNow(), ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/preparation", begun);
    }

    /// <summary>A child comes into a meeting that is being prepared: what it brings joins the list.</summary>
    internal static async Task JoinAsync(MeetingsDb db, Meeting meeting, MeetingChild child, CancellationToken ct)
    {
        if (await db.PreparationItems.AnyAsync(row => row.MeetingId == meeting.Id && row.Task != PreparationTask.Other, ct))
        {
            db.AddRange(DefaultPreparation.Of(meeting, child));
        }
    }

    /// <summary>A child's matter is taken out: what it would have brought goes with it.</summary>
    internal static async Task LeaveAsync(MeetingsDb db, Guid meetingId, Guid childId, CancellationToken ct) =>
        db.RemoveRange(await db.PreparationItems.Where(row => row.MeetingId == meetingId && row.ChildId == childId).ToListAsync(ct));
}
