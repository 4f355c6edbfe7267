using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Lists what was asked of expert groups for a child, with their statements, oldest first.</summary>
internal static class ListChildExpertCases
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ExpertUseCases.ChildCases, Handle).ForChild(Permission.ManageProcesses).WithSummary("A child's cases before expert groups");

    internal static async Task<Ok<Page<ExpertCaseView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var cases = db.ExpertCases.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            cases = cases.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(cases.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ExpertCaseView>([.. page.Items.Select(ExpertCaseView.OfChild)], page.Next));
    }
}
