using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Responsibility;

/// <summary>Lists the meetings of a child's responsibility team, and what is missing from start, mid and final .</summary>
internal static class ListResponsibilityCycles
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ResponsibilityUseCases.Meetings, Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("Meetings of a child's responsibility team, and what is missing");

    internal static async Task<Ok<Page<CycleView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var cycles = db.ResponsibilityCycles.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            cycles = cycles.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(cycles.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<CycleView>(await CycleView.ReadAsync(db, page.Items, ct), page.Next));
    }
}
