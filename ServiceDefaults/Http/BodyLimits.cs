using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Refuses a body over the limit before it is read, and keeps the body of a repeatable create so that it can be
/// compared with its repetition.
/// </summary>
internal sealed class BodyLimits(RequestDelegate next)
{
    /// <summary>Bytes of a request.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>Bytes of a CSV file, which only imports take.</summary>
    public const int MaxFileBytes = 4 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        Enforce(context);
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.Headers.ContainsKey(IdempotentCreates.Header))
        {
            context.Request.EnableBuffering(Of(context.Request));
        }

        return next(context);
    }

    /// <summary>Refuses what says that it is too long; Kestrel counts what does not say.</summary>
    public static void Enforce(HttpContext context)
    {
        var limit = Of(context.Request);
        if (context.Request.ContentLength > limit)
        {
            throw new Problem(Problems.BodyTooLarge, $"At most {limit} bytes.");
        }

        Set(context, limit);
    }

    /// <summary>Lets Kestrel count.</summary>
    /// <param name="context">The request.</param>
    /// <param name="limit">Bytes; null for none.</param>
    public static void Set(HttpContext context, long? limit)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }
    }

    private static int Of(HttpRequest request) =>
        FileBody.IsIn(request) ? FileBody.MaxBytes
        : CsvBody.IsIn(request) ? MaxFileBytes
        : MaxBytes;
}
