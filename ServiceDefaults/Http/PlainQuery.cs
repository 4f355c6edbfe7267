using Microsoft.AspNetCore.Http;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Refuses a query with the one character that PostgreSQL can keep in no text; bodies are refused by their validators.</summary>
internal sealed class PlainQuery(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) is true
            ? ProblemAnswer.WriteAsync(context, Problems.InvalidParameter, "A value holds a character that no text may hold.", ct: context.RequestAborted)
            : next(context);
}
