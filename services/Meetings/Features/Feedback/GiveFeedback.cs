using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Feedback;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>
/// A member of the family says what a held meeting was like (A3-10): themselves, or through a professional who says how
/// they came to know it. Once per person and meeting.
/// </summary>
internal static class GiveFeedback
{
    /// <summary>What it was like.</summary>
    /// <param name="Answers">1–5 each, and words.</param>
    /// <param name="PersonId">On whose behalf a professional enters it.</param>
    /// <param name="HowObtained">How the professional came to know it.</param>
    internal sealed record Request(FeedbackAnswers Answers, Guid? PersonId = null, [property: Personal] string? HowObtained = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.HowObtained).Line(MeetingFeedback.MaxTextLength);
            RuleFor(request => request.HowObtained).NotNull().When(request => request.PersonId is not null);
            RuleFor(request => request.Answers).Answered();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/feedback", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What a meeting was like for a member of the family");

    internal static async Task<Created<FeedbackView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        var childId = ChildOf(meeting);

        // Whoever answers for themselves does so under their own person, whatever the body says.
        var own = caller.AsAuthor().PersonId;
        var personId = own ?? request.PersonId ?? throw new InvalidFields("personId", "not_null", "On whose behalf is this?");
        if (own is null && !await db.TakesPartAsync(meetingId, personId, ct))
        {
            throw new InvalidFields("personId", "unknown_participant", "The meeting has no such family member.");
        }

        var feedback = new MeetingFeedback(
            meetingId, childId, meeting.TeamId, personId, request.Answers, own is null ? request.HowObtained : null, caller.AsAuthor(), clock.GetUtcNow());
        db.Add(feedback);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/feedback", FeedbackView.From(feedback));
    }
    /// <summary>Whose family says what this meeting was like.</summary>
    /// <exception cref="RuleViolation"><c>feedback_after_meeting</c></exception>
    internal static Guid ChildOf(Meeting meeting) => meeting.Status == MeetingStatus.Held && meeting.ChildId is { } childId
        ? childId
        : throw new RuleViolation("feedback_after_meeting", "A family says what its meeting was like once it has been held.");
}
