using System.Reflection;
using CsvHelper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>
/// A file as the answer: UTF-8 with a byte order mark and semicolons, which spreadsheets here open as a table, and safe
/// against formulas. Rows go out as they are read. What is imported again from it is unchanged.
/// </summary>
/// <param name="fileName">Without a path; names nobody.</param>
/// <param name="columns">The headings.</param>
/// <param name="rows">The cells in the order of the columns; null is empty.</param>
public sealed class CsvDocument(string fileName, IReadOnlyList<CsvColumn> columns, IAsyncEnumerable<string?[]> rows)
    : IResult, IEndpointMetadataProvider
{
    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = FormulaGuard.Beginnings,
        InjectionEscape = FormulaGuard.Mark,
    };

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var ct = httpContext.RequestAborted;
        var response = httpContext.Response;
        response.ContentType = $"{CsvBody.ContentType}; charset=utf-8";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
        response.Headers.CacheControl = "no-store";
        await using var writer = CsvWriter.Create(response.Body, Format, leaveOpen: true);
        await writer.WriteRecordAsync([.. columns.Select(column => column.Name)], ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            await writer.WriteRecordAsync(Array.ConvertAll(row, cell => cell ?? ""), ct);
        }
    }

    /// <summary>Says what the endpoint gives; called by the framework.</summary>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [CsvBody.ContentType]));
}
