using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Lists a child's processes by templates, oldest first.</summary>
internal static class ListChildProcesses
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(TemplateUseCases.Processes, Handle).ForChild(Permission.ReadMeetings).WithSummary("A child's processes by templates");

    internal static async Task<Ok<Page<ChildProcessView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var processes = db.ChildProcesses.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            processes = processes.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(processes.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ChildProcessView>([.. page.Items.Select(ChildProcessView.From)], page.Next));
    }
}
