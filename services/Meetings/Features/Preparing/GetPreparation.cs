using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Reads what is to be seen to before a meeting; empty until someone begins.</summary>
internal static class GetPreparation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/preparation", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What is to be seen to before a meeting");

    internal static async Task<Ok<PreparationView>> Handle(
        Guid meetingId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await PreparationAccess.ReadAsync(db, meetingId, caller, trail, clock.GetUtcNow(), ct));
}
