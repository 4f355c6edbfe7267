using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>A file of as many children as an import takes. Those under non-disclosure are in none (L-26).</summary>
internal static class ExportChildren
{
    private const string Path = "/children/export";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).Requires(Permission.ImportChildren)
            .WithSummary("Children of the tenant as a CSV file, without codes and without those under non-disclosure; the header Next-Cursor leads to the next file");

    private static async Task<CsvDocument> Handle(
        string? cursor, TeamsDb db, AccessTrail trail, Caller caller, HttpResponse response, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var rows = db.Children.AsNoTracking().Where(child => child.Tenant == tenant && !child.NonDisclosureForSafety);
        if (new Paging(Cursor: cursor).AfterId() is { } after)
        {
            rows = rows.Where(child => child.Id > after);
        }

        var children = await rows.OrderBy(child => child.Id).Take(CsvSheet.MostRows + 1).ToListAsync(ct);
        if (children.Count > CsvSheet.MostRows)
        {
            children.RemoveAt(CsvSheet.MostRows);
            response.Headers["Next-Cursor"] = Paging.CursorAfter(children[^1].Id);
        }

        trail.Listed(children.Select(child => (child.Id, child.Tenant)), $"GET /api/teams{Path}");
        return new CsvDocument("children.csv", ChildSheet.Shown, children.Select(ChildSheet.Row).ToAsyncEnumerable());
    }
}
