using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>Lists what a child's meetings were like for the family, latest first.</summary>
internal static class ListChildFeedback
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/feedback", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("What a child's meetings were like for the family");

    internal static async Task<Ok<Page<FeedbackView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var feedback = db.Feedback.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            feedback = feedback.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(feedback.OrderByDescending(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<FeedbackView>([.. page.Items.Select(FeedbackView.From)], page.Next));
    }
}
