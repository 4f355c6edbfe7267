using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace SystemicPlatform.Teams.Features.Input;

/// <summary>A refusal by a rule that says more than its code, in the same shape as all others.</summary>
internal static class RuleProblem
{
    public static ProblemHttpResult With(string code, string detail, params (string Name, object? Value)[] more)
    {
        var problem = new ProblemDetails
        {
            Type = $"urn:systemic:problem:{code}",
            Title = "A rule refuses this.",
            Status = StatusCodes.Status409Conflict,
            Detail = detail,
            Extensions = { ["code"] = code, ["traceId"] = Activity.Current?.TraceId.ToHexString() },
        };
        foreach (var (name, value) in more)
        {
            problem.Extensions[name] = value;
        }

        return TypedResults.Problem(problem);
    }
}
