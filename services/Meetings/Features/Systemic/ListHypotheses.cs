using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Lists the hypotheses about a child with their histories, oldest first.</summary>
internal static class ListHypotheses
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/hypotheses", Handle).ForChild(Permission.KeepRecords).WithSummary("The hypotheses about a child");

    internal static async Task<Ok<Page<HypothesisView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var hypotheses = db.Hypotheses.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            hypotheses = hypotheses.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(hypotheses.OrderBy(row => row.Id).Include(row => row.Changes), row => [row.Id], ct);
        return TypedResults.Ok(new Page<HypothesisView>([.. page.Items.Select(HypothesisView.From)], page.Next));
    }
}
