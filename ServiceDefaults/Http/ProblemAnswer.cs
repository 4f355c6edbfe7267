using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Writes problem+json the one way: type, title, status, code, traceId, and what the kind adds.</summary>
public static class ProblemAnswer
{
    /// <summary>Writes the problem as the whole response.</summary>
    public static Task WriteAsync(
        HttpContext context, ProblemKind kind, string? detail = null, object? errors = null, object? current = null, CancellationToken ct = default)
    {
        context.Response.StatusCode = kind.Status;
        var problem = new ProblemDetails
        {
            Type = $"urn:systemic:problem:{kind.Code}",
            Title = kind.Title,
            Status = kind.Status,
            Detail = detail,
            Extensions =
            {
                ["code"] = kind.Code,
                ["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier,
            },
        };
        if (errors is not null)
        {
            problem.Extensions["errors"] = errors;
        }

        if (current is not null)
        {
            problem.Extensions["current"] = current;
        }

        return context.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", ct);
    }
}
