using Microsoft.AspNetCore.Diagnostics;

namespace SystemicPlatform.Portal.Platform;

/// <summary>Logs what failed, once; the person gets a page that says nothing of it.</summary>
internal sealed partial class FailureLog(ILogger<FailureLog> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not OperationCanceledException || !httpContext.RequestAborted.IsCancellationRequested)
        {
            LogFailure(exception, httpContext.TraceIdentifier);
        }

        if (HttpMethods.IsGet(httpContext.Request.Method) || httpContext.Response.HasStarted)
        {
            return ValueTask.FromResult(false);
        }

        // The page for failures would be asked for with the same form, and fail on it again.
        httpContext.Response.Redirect("/failed");
        return ValueTask.FromResult(true);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed; trace {TraceId}")]
    private partial void LogFailure(Exception exception, string traceId);
}
