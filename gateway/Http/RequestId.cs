using System.Diagnostics;

namespace SystemicPlatform.Gateway.Http;

/// <summary>
/// Names the request: <c>X-Request-Id</c> goes to the service and back to the client. It is the trace id, so that what a
/// client quotes leads to logs, traces and the access log.
/// </summary>
internal sealed class RequestId(RequestDelegate next)
{
    public const string Header = "X-Request-Id";

    public Task InvokeAsync(HttpContext context)
    {
        var id = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        context.TraceIdentifier = id;
        context.Request.Headers[Header] = id;
        context.Response.OnStarting(
            static state =>
            {
                var response = ((HttpContext)state).Response;
                response.Headers[Header] = response.HttpContext.TraceIdentifier;
                return Task.CompletedTask;
            },
            context);
        return next(context);
    }
}
