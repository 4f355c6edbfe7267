using SystemicPlatform.Portal.Components;
using SystemicPlatform.Portal.Languages;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Family.Drawings;

/// <summary>Only the child itself draws on its own pages; for everybody else there is no such page.</summary>
internal static class DrawingByOneself
{
    /// <summary>The drawing that is drawn on; null for a new one.</summary>
    public static async Task<Answer<OwnDrawing>?> BeforeAsync(this PlansClient plans, HttpContext context, Guid childId, Guid? drawing)
    {
        var before = context.User.FindFirst("person")?.Value != childId.ToString()
            ? new Answer<OwnDrawing>(null, new ServiceProblem(StatusCodes.Status404NotFound, "not_found"))
            : drawing is { } id ? await plans.DrawingAsync(childId, id, Language.Current.Code, context.RequestAborted) : null;
        if (before is not null)
        {
            context.AnswerAs(before);
        }

        return before;
    }
}
