using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Reads a record as it is being written, each section with its own version.</summary>
internal static class GetCooperationRecord
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(CooperationUseCases.Record, Handle).ForChild(Permission.ManageProcesses).WithSummary("One record of a cooperation meeting");

    internal static async Task<Ok<CooperationRecordView>> Handle(Guid childId, Guid recordId, MeetingsDb db, CancellationToken ct) =>
        TypedResults.Ok(CooperationRecordView.From(await db.CooperationRecordAsync(childId, recordId, ct)));
}
