using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Reads a meeting's record, or with <c>since</c> what has changed in it (A1-11).</summary>
internal static class GetRecord
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/record", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("The shared record, or what changed in it since a revision");

    internal static async Task<Ok<RecordView>> Handle(
        Guid meetingId, [FromQuery] long? since, RecordReading reading, CancellationToken ct)
    {
        if (since < 0)
        {
            throw new Problem(Problems.InvalidParameter, "since: not below 0.");
        }

        return TypedResults.Ok(
            await reading.SinceAsync(meetingId, since ?? 0, new HashSet<Guid>(), ct) ?? throw new Problem(Problems.NotFound));
    }
}
