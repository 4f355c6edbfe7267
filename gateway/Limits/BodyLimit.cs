using SystemicPlatform.Gateway.Routing;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Gateway.Limits;

/// <summary>
/// Refuses a body over the services' limit before a byte of it is handed on; Kestrel counts those without a length. A page's
/// form may bring a file and more, so that the portal can say beside the field what is too long.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next, Upstreams upstreams)
{
    /// <summary>Bytes of a form: the largest file, and what stands around it.</summary>
    public const int MaxFormBytes = FileBody.MaxBytes + (7 * 1024 * 1024);

    private const string TooLarge = "/status/413";

    public Task InvokeAsync(HttpContext context)
    {
        if (!upstreams.HasPortal || !Paths.IsPage(context))
        {
            BodyLimits.Enforce(context);
            return next(context);
        }

        if (context.Request.ContentLength > MaxFormBytes)
        {
            // Who reads this sits before a browser, which reads nothing before all is sent: what comes is let fall for some seconds.
            BodyLimits.Set(context, limit: null);
            (context.Response.StatusCode, context.Response.Headers.Location) = (StatusCodes.Status303SeeOther, TooLarge);
            return Task.CompletedTask;
        }

        BodyLimits.Set(context, MaxFormBytes);
        return next(context);
    }
}
