using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>The text of a CSV file that was sent as the body, <c>text/csv</c>. A parameter of import use cases.</summary>
/// <param name="Text">Decoded; see <see cref="CsvEncoding"/>.</param>
public sealed record CsvBody(string Text) : IEndpointParameterMetadataProvider
{
    /// <summary>The content type.</summary>
    public const string ContentType = "text/csv";

    /// <summary>Reads the body; called by the framework.</summary>
    public static async ValueTask<CsvBody> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        return new CsvBody(CsvEncoding.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>Says what the endpoint takes; called by the framework.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, Microsoft.AspNetCore.Builder.EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([ContentType], typeof(Stream)));

    /// <summary>True when the request says that it brings a CSV file.</summary>
    internal static bool IsIn(HttpRequest request) =>
        request.ContentType?.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase) is true;
}
