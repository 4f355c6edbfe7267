using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>One more thing to see to before a meeting, in the team's own words.</summary>
internal static class AddPreparationItem
{
    private const int MaxItems = 200;

    /// <summary>What is added.</summary>
    /// <param name="Text">What is to be seen to; shown to everyone who prepares the meeting.</param>
    /// <param name="Owner">Who brings it.</param>
    internal sealed record Request([property: Personal] string Text, PreparationOwner Owner);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Text).Line(PreparationItem.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/preparation/items", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Adds something to see to before a meeting");

    internal static async Task<Created<PreparationView.Item>> Handle(Guid meetingId, Request request, MeetingsDb db, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        meeting.EnsureComing();
        var count = await db.PreparationItems.CountAsync(row => row.MeetingId == meetingId, ct);
        if (count >= MaxItems)
        {
            throw new RuleViolation("preparation_full", "There are 200 things to see to; that is enough for one meeting.");
        }

        var item = new PreparationItem(meeting, meeting.ChildId, count + 1, PreparationTask.Other, request.Owner, request.Text);
        db.Add(item);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/preparation", PreparationView.Item.Of(item));
    }
}
