using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Reads how a child was thought about in a meeting. A family member sees what they took part in (A0-06).</summary>
internal static class GetSystemicRecord
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(SystemicRows.Path, Handle).ForChild(Permission.ReadMeetings).WithSummary("How a child was thought about in a meeting");

    internal static async Task<Ok<SystemicRecordView>> Handle(Guid meetingId, Guid childId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        return TypedResults.Ok(await db.ViewAsync(await db.SystemicRecordAsync(meetingId, childId, ct), ct));
    }
}
