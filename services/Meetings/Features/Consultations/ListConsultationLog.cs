using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Lists the log of support, oldest entry first (A2-21).</summary>
internal static class ListConsultationLog
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ConsultationUseCases.Log, Handle).Requires(Permission.ManageProcesses).WithSummary("The log of support");

    internal static async Task<Ok<Page<LogEntryView>>> Handle([AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var entries = db.ConsultationLog.AsNoTracking();
        if (caller.Tenants is [var tenant])
        {
            entries = entries.Where(row => row.Tenant == tenant);
        }

        if (paging.AfterId() is { } after)
        {
            entries = entries.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(entries.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<LogEntryView>([.. page.Items.Select(LogEntryView.From)], page.Next));
    }
}
