using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Lists the records of a child's cooperation meetings, oldest first; for a family the shared ones of its own meetings.</summary>
internal static class ListCooperationRecords
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(CooperationUseCases.Records, Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("Records of a child's cooperation meetings");

    internal static async Task<Ok<Page<CooperationRecordView>>> Handle(
        Guid childId, [AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var records = db.CooperationRecords.AsNoTracking().Where(row => row.ChildId == childId).ShownTo(caller, db);
        if (paging.AfterId() is { } after)
        {
            records = records.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(records.Include(row => row.Sections).OrderBy(row => row.Id), row => [row.Id], ct);
        var views = page.Items.Select(CooperationRecordView.From).Select(view => caller.SeesDrafts() ? view : view.OfShared());
        return TypedResults.Ok(new Page<CooperationRecordView>([.. views], page.Next));
    }
}
