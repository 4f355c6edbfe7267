using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Gives out the file of a version, always to be saved and never to be run in the page.</summary>
internal static class GetMaterialFile
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/materials/{materialId:guid}/versions/{number:int}/file", Handle).Requires(Permission.ReadTraining)
            .WithSummary("The file of a version");

    internal static async Task<IResult> Handle(Guid materialId, int number, TrainingDb db, Caller caller, HttpContext http, CancellationToken ct)
    {
        var version = await db.MaterialVersions.AsNoTracking().SeenBy(caller)
            .SingleOrDefaultAsync(row => row.MaterialId == materialId && row.Number == number && row.FileId != null, ct)
            ?? throw new Problem(Problems.NotFound);
        var file = await db.StoredFiles.AsNoTracking().SingleAsync(row => row.Id == version.FileId, ct);
        var headers = http.Response.Headers;
        headers.ETag = $"\"{file.Hash}\"";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-cache";
        if (http.Request.Headers.IfNoneMatch.Contains(headers.ETag.ToString()))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(version.FileName);
        headers.ContentDisposition = disposition.ToString();
        http.Response.ContentLength = file.Length;
        return TypedResults.Stream(target => db.WriteAsync(file.Id, target, ct), file.Type.ContentType());
    }
}
