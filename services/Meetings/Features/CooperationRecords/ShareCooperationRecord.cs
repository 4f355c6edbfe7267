using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Shares a cooperation record at the end; what is mended afterwards is shared as the next version.</summary>
internal static class ShareCooperationRecord
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(CooperationUseCases.Record + "/share", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Shares the record as a new version");

    internal static async Task<Ok<CooperationRecordView>> Handle(
        Guid childId, Guid recordId, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var record = await db.CooperationRecordAsync(childId, recordId, ct);
        db.Add(record.Share(caller.Name, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(CooperationRecordView.From(record));
    }
}
