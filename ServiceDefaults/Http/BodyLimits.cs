using Microsoft.AspNetCore.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Refuses a body over the limit before it is read, and keeps the body of a repeatable create so that it can be
/// compared with its repetition.
/// </summary>
internal sealed class BodyLimits(RequestDelegate next)
{
    /// <summary>Bytes. A use case that takes files raises it for itself.</summary>
    public const int MaxBytes = 256 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            throw new Problem(Problems.BodyTooLarge, $"At most {MaxBytes} bytes.");
        }

        if (context.Request.Headers.ContainsKey(IdempotentCreates.Header))
        {
            context.Request.EnableBuffering(MaxBytes);
        }

        return next(context);
    }
}
