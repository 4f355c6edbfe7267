using System.Globalization;
using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Platform;

/// <summary>Addresses of files that people save or print; the services decide who gets them.</summary>
internal static class Downloads
{
    public static void MapDownloads(this WebApplication app)
    {
        app.MapGet("/training/certificates/{id:guid}/page", (Guid id, HttpContext context, FilesClient files) =>
            files.PassAsync(context, $"/api/training/certificates/{id}/page"));
        app.MapGet("/training/groups/{id:guid}/enrolments.csv", (Guid id, HttpContext context, FilesClient files) =>
            files.PassAsync(context, $"/api/training/groups/{id}/enrolments/export"));
        app.MapGet("/training/ledger.csv", (HttpContext context, FilesClient files) => files.PassAsync(context, "/api/training/ledger/export"));
        app.MapGet("/training/coverage.csv", (string? by, string? on, string? topic, HttpContext context, FilesClient files) =>
            files.PassAsync(context, $"/api/training/coverage/export{Query.Of(("by", by), ("on", on), ("topic", topic))}"));
        app.MapGet("/library/materials/{id:guid}/versions/{number:int}/file", (Guid id, int number, HttpContext context, FilesClient files) =>
            files.PassAsync(context, string.Create(CultureInfo.InvariantCulture, $"/api/training/materials/{id}/versions/{number}/file")));
        app.MapGet("/imports/professionals.csv", (HttpContext context, FilesClient files) => files.PassAsync(context, "/api/teams/professionals/export"));
        app.MapGet("/imports/teams.csv", (HttpContext context, FilesClient files) => files.PassAsync(context, "/api/teams/systemic-teams/export"));
        app.MapGet("/imports/children.csv", (HttpContext context, FilesClient files) => files.PassAsync(context, "/api/teams/children/export"));
        app.MapGet("/imports/participants.csv", (HttpContext context, FilesClient files) => files.PassAsync(context, "/api/training/participants/export"));
    }
}
