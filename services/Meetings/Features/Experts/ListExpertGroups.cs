using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Lists the expert groups of the caller's tenants, oldest first. Families and partners see none.</summary>
internal static class ListExpertGroups
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ExpertUseCases.Groups, Handle).Requires(Permission.ManageProcesses).WithSummary("Expert groups");

    internal static async Task<Ok<Page<ExpertGroupView>>> Handle(
        [AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var groups = db.ExpertGroups.AsNoTracking();
        if (caller.Tenants is [var tenant])
        {
            // The tenant filter is an "any of": only an equality lets the index give the rows in order.
            groups = groups.Where(row => row.Tenant == tenant);
        }

        if (paging.AfterId() is { } after)
        {
            groups = groups.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(groups.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ExpertGroupView>([.. page.Items.Select(ExpertGroupView.From)], page.Next));
    }
}
