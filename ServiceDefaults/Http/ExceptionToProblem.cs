using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// The one exception handler. Rules, validation, concurrency and a lost database have their own answers; everything
/// else is an opaque 500 with a trace id, so that no framework message reaches a client.
/// </summary>
internal sealed partial class ExceptionToProblem(ILogger<ExceptionToProblem> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var (kind, detail, errors) = Translate(exception);
        if (kind.Status >= 500)
        {
            LogFailure(exception, kind.Code);
        }

        if (kind == Problems.DatabaseUnavailable)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        await ProblemAnswer.WriteAsync(context, kind, detail, errors, (exception as Problem)?.Current, ct);
        return true;
    }

    private static (ProblemKind Kind, string? Detail, object? Errors) Translate(Exception exception) => exception switch
    {
        Problem problem => (problem.Kind, problem.Detail, null),
        RuleViolation rule => (new ProblemKind(409, rule.Code, "A rule refuses this."), rule.Message, null),
        InvalidFields invalid => (Problems.Validation, null, invalid.Errors),
        InvalidRows invalid => (Problems.InvalidRows, null, invalid.Errors),
        TenantRequiredException => (Problems.TenantRequired, null, null),
        BadHttpRequestException bad => Translate(bad),
        DbUpdateConcurrencyException => (Problems.Stale, null, null),
        _ when DatabaseFault.BrokenRule(exception) is { } code =>
            (new ProblemKind(409, code, "A rule refuses this."), null, null),
        _ when DatabaseFault.IsUnavailable(exception) => (Problems.DatabaseUnavailable, null, null),
        _ => (Problems.Unexpected, null, null),
    };

    private static (ProblemKind Kind, string? Detail, object? Errors) Translate(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: 413 } => (Problems.BodyTooLarge, null, null),
        { StatusCode: 415 } => (Problems.UnsupportedMediaType, null, null),
        { InnerException: JsonException json } => (Problems.MalformedBody, MalformedBody.Describe(json), null),
        { Message: var text } when text.Contains("body", StringComparison.OrdinalIgnoreCase) => (Problems.MalformedBody, null, null),
        _ => (Problems.InvalidParameter, InvalidParameter.Describe(bad), null),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Request failed with {Code}")]
    private partial void LogFailure(Exception exception, string code);
}
