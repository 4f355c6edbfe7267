using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>
/// Lists what the caller themselves said of their meetings, latest first. It is theirs: no grant for the child is asked
/// for, as with their answers to invitations.
/// </summary>
internal static class ListOwnFeedback
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/mine/feedback", Handle).Requires(Permission.AnswerInvitations).WithSummary("What you said of your meetings");

    internal static async Task<Ok<Page<FeedbackView>>> Handle([AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var person = caller.Person;
        var own = db.Feedback.AsNoTracking().Where(row => person != null && row.PersonId == person);
        if (paging.AfterId() is { } after)
        {
            own = own.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(own.OrderByDescending(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<FeedbackView>([.. page.Items.Select(FeedbackView.From)], page.Next));
    }
}
