using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Lists how a child's family prepared for its meetings, in their own words, the latest meeting's first.</summary>
internal static class ListFamilyPreparations
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/family-preparations", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("How a child's family prepared for its meetings, or for one of them");

    internal static async Task<Ok<Page<FamilyPreparationView>>> Handle(
        Guid childId, Guid? meetingId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var rows = db.FamilyPreparations.AsNoTracking().Where(row => row.ChildId == childId && (meetingId == null || row.MeetingId == meetingId));
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(rows.OrderByDescending(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<FamilyPreparationView>([.. page.Items.Select(FamilyPreparationView.From)], page.Next));
    }
}
