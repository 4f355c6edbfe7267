using Microsoft.AspNetCore.Components.Endpoints;

namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// Remembers for one page that the form before it went well: such a form leads on to another page, which would say nothing of
/// it. The mark tells nothing else.
/// </summary>
internal sealed class DoneMark(RequestDelegate next)
{
    private const string Cookie = "systemic-done";

    public Task InvokeAsync(HttpContext context)
    {
        // A refused form answers with its page.
        if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status302Found or StatusCodes.Status303SeeOther)
                {
                    context.Response.Cookies.Append(Cookie, "1", Options(context));
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    /// <summary>Whether this page comes after such a form; asked again it says no.</summary>
    public static bool Take(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !context.Request.Cookies.ContainsKey(Cookie))
        {
            return false;
        }

        context.Response.Cookies.Delete(Cookie, Options(context));
        return true;
    }

#pragma warning disable S2092 // Secure wherever the portal is: only a development machine has plain HTTP.
    private static CookieOptions Options(HttpContext context) =>
        new() { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };
#pragma warning restore S2092
}
