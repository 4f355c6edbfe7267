using SystemicPlatform.Portal.Languages;
using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Pages.Children.Tools;

/// <summary>
/// Drawings that the services make, as pictures of a page: they bring a style of their own, which a page would refuse, and a
/// picture can run nothing. What they show stands beside them in words.
/// </summary>
internal static class Drawings
{
    public static void MapDrawings(this WebApplication app)
    {
        app.MapGet(
            "/children/{childId:guid}/tools/{toolId:guid}/versions/{number:int}/drawing",
            async (Guid childId, Guid toolId, int number, HttpContext context, PlansClient plans, CancellationToken ct) =>
                await AnswerAsync(context, await plans.DrawingAsync(childId, toolId, number, Language.Current.Code, ct)));
        app.MapGet(
            "/children/{childId:guid}/plan/goals/{goalId:guid}/chart",
            async (Guid childId, Guid goalId, HttpContext context, PlansClient plans, CancellationToken ct) =>
                await AnswerAsync(context, await plans.RatingChartAsync(childId, goalId, ct)));
    }

    private static async Task AnswerAsync(HttpContext context, string? drawing)
    {
        if (drawing is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Its own style and nothing else, also for who opens it in a window of its own.
#pragma warning disable S7039 // The drawing's own style is inline; nothing else of it can load or run.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
#pragma warning restore S7039
        context.Response.ContentType = "image/svg+xml";
        await context.Response.WriteAsync(drawing, context.RequestAborted);
    }
}
