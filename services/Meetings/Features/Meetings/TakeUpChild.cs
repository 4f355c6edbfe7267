using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Preparing;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Takes a child's matter into a meeting; a client-team meeting is for exactly one (R-03, A0-21, A0-22).</summary>
internal static class TakeUpChild
{
    /// <summary>Whose matter.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="WhyNotFirst">Why the matter comes to a client team without having been in the professional team .</param>
    internal sealed record Request(Guid ChildId, [property: Personal] string? WhyNotFirst = null);

    /// <summary>Where it stands.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="Order">Place in the agenda, from 1.</param>
    internal sealed record Response(Guid ChildId, int Order);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.ChildId).NotEmpty();
            RuleFor(request => request.WhyNotFirst).Line(Meeting.MaxReasonLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/children", Handle)
            .ForChildIn<MeetingsDb, Request>(
                Permission.ScheduleMeetings, (_, request, _) => Task.FromResult(ChildSubject.Of(request.ChildId)))
            .WithSummary("Takes a child's matter into a meeting");

    internal static async Task<Created<Response>> Handle(Guid meetingId, Request request, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        if (meeting.Tenant != caller.Tenant)
        {
            throw new Problem(Problems.NotFound);
        }

        if (meeting.Children.Count >= ScheduleMeeting.MaxChildren)
        {
            throw new RuleViolation("too_many_children", "A meeting handles at most 30 children's matters.");
        }

        var child = meeting.TakeUp(request.ChildId);
        if (meeting.ChildId is not null)
        {
            await WrittenInMeeting.EnsureNothingAsync(db, meetingId, ct);
        }

        await ProfessionalTeamFirst.EnsureAsync(db, meeting, child, request.WhyNotFirst, ct);
        await BeginPreparation.JoinAsync(db, meeting, child, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}", new Response(child.ChildId, child.Order));
    }
}
