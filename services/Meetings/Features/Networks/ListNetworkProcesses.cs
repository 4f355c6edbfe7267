using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Lists a child's network processes, oldest first.</summary>
internal static class ListNetworkProcesses
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(NetworkUseCases.Processes, Handle).ForChild(Permission.ReadMeetings).WithSummary("A child's network processes");

    internal static async Task<Ok<Page<NetworkProcessView>>> Handle(
        Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var processes = db.NetworkProcesses.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            processes = processes.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(processes.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<NetworkProcessView>([.. page.Items.Select(NetworkProcessView.From)], page.Next));
    }
}
