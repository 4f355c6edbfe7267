using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Feedback;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>Takes what a held meeting was like for somebody of the family who came by their link, once (A3-10).</summary>
internal static class GiveFeedbackByLink
{
    /// <summary>What it was like.</summary>
    /// <param name="Answers">1–5 each, and words.</param>
    internal sealed record Request(FeedbackAnswers Answers);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Answers).Answered();
    }

    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapPut("/feedback/{token}", Handle)
            .Public("Families without an account: the secret in the address is theirs alone, and takes what they say once.")
            .WithSummary("Says what a meeting was like, once");

    internal static async Task<NoContent> Handle(
        string token, Request request, LinkDoor door, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var (link, now) = (await door.OpenAsync<FeedbackLink>(token, ct), clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SpendAsync(link, now, ct);
        var meeting = await db.MeetingBehindAsync(link, ct);
        var childId = GiveFeedback.ChildOf(meeting);

        // The link says who gives it; their name is not known here.
        db.Add(new MeetingFeedback(
            meeting.Id, childId, meeting.TeamId, link.PersonId, request.Answers, null, new RecordAuthor($"link:{link.Id}", link.PersonId, ""), now));
        door.Note("giveFeedbackByLink", "PUT /calendar/feedback/{token}", childId, meeting.Id.ToString());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.NoContent();
    }
}
