using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Feedback;

internal static class ListFeedbackForms
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/feedback-forms", Handle).Requires(Permission.ManageTraining).WithSummary("Feedback forms, oldest first");

    internal static async Task<Ok<Page<FeedbackFormView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var rows = db.FeedbackForms.AsNoTracking().SeenBy(caller).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<FeedbackFormView>([.. page.Items.Select(FeedbackFormView.From)], page.Next));
    }
}
