using Microsoft.AspNetCore.Http;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Sets the ETag of every answer that has a version.</summary>
internal static class ETags
{
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (Value(result) is IVersioned { RowVersion: var version })
        {
            context.HttpContext.Response.Headers.ETag = Format(version);
        }

        return result;
    }

    public static string Format(uint version) => $"\"{version}\"";

    public static object? Value(object? result)
    {
        while (result is INestedHttpResult nested)
        {
            result = nested.Result;
        }

        return result is IValueHttpResult { Value: var value } ? value : null;
    }
}
