using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Lists the area's certified conveners, past ones among them (A2-12).</summary>
internal static class ListConveners
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(TemplateUseCases.Conveners, Handle).Requires(Permission.ManageProcesses).WithSummary("The register of certified conveners");

    internal static async Task<Ok<Page<ConvenerView>>> Handle([AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var conveners = db.CertifiedConveners.AsNoTracking();
        if (caller.Tenants is [var tenant])
        {
            conveners = conveners.Where(row => row.Tenant == tenant);
        }

        if (paging.AfterId() is { } after)
        {
            conveners = conveners.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(conveners.OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ConvenerView>([.. page.Items.Select(ConvenerView.From)], page.Next));
    }
}
