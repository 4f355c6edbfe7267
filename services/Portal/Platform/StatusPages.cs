using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// A page that tells why something failed is read, never posted to: what was posted, such as a form that is no longer on its
/// page, would make it fail again, and leave nothing to read.
/// </summary>
internal sealed class StatusPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await KeepFormAsync(context);
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);

        // To a form that its page does not hold, such as when what the page is about cannot be read just now, Blazor answers
        // with an empty text, which would be shown as a page without a word.
        if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentType: "text/plain" })
        {
            context.Response.ContentType = null;
        }
    }

    // All of it, before the page that shows it is drawn; of a form that is too large or cut off there is nothing to show.
    private static async Task KeepFormAsync(HttpContext context)
    {
        try
        {
            if (context.Request.HasFormContentType)
            {
                await context.Request.ReadFormAsync(context.RequestAborted);
            }
        }
        catch (Exception unread) when (unread is IOException or InvalidDataException)
        {
            context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        }
    }
}
