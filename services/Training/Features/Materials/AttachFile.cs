using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>
/// Puts the file of a draft: what it is decides its content, and its name has to agree. Sent again it replaces what was
/// there, so that a repetition does no harm.
/// </summary>
internal static class AttachFile
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/materials/{materialId:guid}/versions/{number:int}/file", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Puts the file of a draft, as application/octet-stream with ?name=…");

    internal static async Task<Ok<VersionView>> Handle(
        Guid materialId, int number, [FromQuery] string? name, FileBody body, TrainingDb db, Caller caller, CancellationToken ct)
    {
        // What is refused by what it is called, or belongs nowhere, is not read.
        var fileName = Named(name);
        await db.VersionAsync(materialId, number, caller, ct);
        var (file, hash) = await FileStore.SpoolAsync(body.Content, ct);
        await using (file)
        {
            var type = FileSignature.Of(file) ?? throw Refused("file_type_not_allowed", "PDF, PNG, JPEG, MP4, Word, PowerPoint, Excel without macros, or plain text.");
            if (!type.Fits(fileName))
            {
                throw Refused("file_disguised", "The name says something else than the content.");
            }

            return await db.InOneAsync(
                async () =>
                {
                    var version = await db.VersionAsync(materialId, number, caller, ct);
                    var before = version.FileId;
                    version.Attach(await db.KeepAsync(file, hash, type, caller, ct), fileName);
                    await db.SaveChangesAsync(ct);
                    if (before is { } old && old != version.FileId)
                    {
                        await db.ForgetUnusedAsync(old, ct);
                    }

                    return TypedResults.Ok(VersionView.From(version));
                },
                ct);
        }
    }

    private static string Named(string? name)
    {
        var text = name?.Trim() ?? "";
        var fits = text.Length is > 0 and <= MaterialVersion.MaxFileNameLength && !text.Any(character => char.IsControl(character) || character is '/' or '\\');
        return fits && Enum.GetValues<FileType>().Any(type => type.Fits(text))
            ? text
            : throw new InvalidFields("name", "file_name_not_allowed", "A name such as opas.pdf; .pdf .png .jpg .mp4 .docx .pptx .xlsx .txt .md.");
    }

    private static InvalidFields Refused(string code, string message) => new("file", code, message);
}
