using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Lists the records of a child's cooperation meetings, oldest first.</summary>
internal static class ListCooperationRecords
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(CooperationUseCases.Records, Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("Records of a child's cooperation meetings");

    internal static async Task<Ok<Page<CooperationRecordView>>> Handle(
        Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var records = db.CooperationRecords.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            records = records.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(records.Include(row => row.Sections).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<CooperationRecordView>([.. page.Items.Select(CooperationRecordView.From)], page.Next));
    }
}
