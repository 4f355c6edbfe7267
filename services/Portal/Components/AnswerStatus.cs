using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components;

/// <summary>A page answers with the status of what it is about; its other parts may fail by themselves.</summary>
internal static class AnswerStatus
{
    public static void AnswerAs<T>(this HttpContext context, Answer<T> main)
        where T : class
    {
        if (main.Problem is { } problem)
        {
            context.Response.StatusCode = problem.Status;
        }
    }
}
