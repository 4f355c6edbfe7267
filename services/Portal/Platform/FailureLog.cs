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

        return ValueTask.FromResult(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed; trace {TraceId}")]
    private partial void LogFailure(Exception exception, string traceId);
}
