using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Opens the one record of a meeting, with the parts that its structure asks for (A0-07, A1-08, A1-11).</summary>
internal static class OpenRecord
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/record", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Opens the shared record of a meeting");

    internal static async Task<Created<RecordView>> Handle(Guid meetingId, MeetingsDb db, RecordReading reading, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        meeting.EnsureHasItsChild();
        if (meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Skipped)
        {
            throw new RuleViolation("meeting_not_held", "There is nothing to record of a meeting that does not take place.");
        }

        var structure = await db.Agendas.Where(row => row.MeetingId == meetingId).Select(row => (MeetingStructure?)row.Structure).SingleOrDefaultAsync(ct);
        var children = await db.MeetingChildren.Where(row => row.MeetingId == meetingId).OrderBy(row => row.Order).Select(row => row.ChildId).ToListAsync(ct);
        var record = MeetingRecord.Open(meeting);
        db.Add(record);
        db.AddRange(Outline(meeting, record, structure ?? MeetingStructure.Hypotheses, children));
        await db.SaveChangesAsync(ct);
        var view = await reading.SinceAsync(meetingId, 0, new HashSet<Guid>(), ct) ?? throw new Problem(Problems.NotFound);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/record", view);
    }

    private static IEnumerable<RecordPart> Outline(Meeting meeting, MeetingRecord record, MeetingStructure structure, List<Guid> children)
    {
        var parts = RecordOutline.Common(meeting.Kind).Select(kind => (kind, ChildId: (Guid?)null))
            .Concat(children.SelectMany(child => RecordOutline.PerChild(structure).Select(kind => (kind, ChildId: (Guid?)child))));
        string? last = null;
        foreach (var (kind, childId) in parts)
        {
            last = OrderKey.Between(last, null);
            yield return new RecordPart(record, kind, null, childId, last);
        }
    }
}
