using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Feedback;

internal static class GetFeedbackForm
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/feedback-forms/{formId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("One feedback form");

    internal static async Task<Ok<FeedbackFormView>> Handle(Guid formId, TrainingDb db, CancellationToken ct) =>
        TypedResults.Ok(FeedbackFormView.From(
            await db.FeedbackForms.AsNoTracking().SingleOrDefaultAsync(row => row.Id == formId, ct) ?? throw new Problem(Problems.NotFound)));
}
