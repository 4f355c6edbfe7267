using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// A file that was sent as the body, <c>application/octet-stream</c>, as it comes in: nothing of it is in memory. What
/// it really is has to be found out from its content. A parameter of use cases that keep files.
/// </summary>
/// <param name="Content">Can be read once; ends with 413 behind <see cref="MaxBytes"/>.</param>
public sealed record FileBody(Stream Content) : IEndpointParameterMetadataProvider
{
    /// <summary>The content type.</summary>
    public const string ContentType = "application/octet-stream";

    /// <summary>Bytes of a file.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    /// <summary>Takes the body; called by the framework.</summary>
    public static ValueTask<FileBody> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(new FileBody(context.Request.Body));

    /// <summary>Says what the endpoint takes; called by the framework.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, Microsoft.AspNetCore.Builder.EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([ContentType], typeof(Stream)));

    /// <summary>True when the request puts a file.</summary>
    internal static bool IsIn(HttpRequest request) =>
        HttpMethods.IsPut(request.Method) && request.ContentType?.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase) is true;
}
