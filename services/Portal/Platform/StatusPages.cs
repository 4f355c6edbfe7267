using Microsoft.AspNetCore.Diagnostics;

namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// A page that tells why something failed is read, never posted to: what was posted, such as a form that is no longer on its
/// page, would make it fail again, and leave nothing to read.
/// </summary>
internal sealed class StatusPages(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
