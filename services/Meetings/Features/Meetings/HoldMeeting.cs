using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Changes;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Rules;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>A meeting was held: who was there is written down, and in what it differed from the model (C1b).</summary>
internal static class HoldMeeting
{
    /// <summary>Who was there, as far as it is not written down yet.</summary>
    /// <param name="Attendance">At most one entry per participant.</param>
    /// <param name="FamilyObstacle">The obvious obstacle because of which a client plan was negotiated without the family.</param>
    internal sealed record Request(IReadOnlyList<Entry>? Attendance = null, [property: Personal] string? FamilyObstacle = null);

    /// <summary>One participant.</summary>
    /// <param name="ParticipantId">Their part in the meeting.</param>
    /// <param name="Attendance">Whether they were there.</param>
    internal sealed record Entry(Guid ParticipantId, Attendance Attendance);

    /// <summary>The held meeting.</summary>
    /// <param name="Id">The meeting.</param>
    /// <param name="Status">Held.</param>
    /// <param name="Version">Its new version.</param>
    /// <param name="Deviations">In what it differed from the model.</param>
    internal sealed record Response(Guid Id, MeetingStatus Status, int Version, IReadOnlyList<DeviationView> Deviations);

    /// <summary>One deviation.</summary>
    /// <param name="Kind">What.</param>
    /// <param name="Role">The role that was missing.</param>
    internal sealed record DeviationView(DeviationKind Kind, ParticipantRole? Role);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Attendance)
                .Must(list => list is null || list.DistinctBy(entry => entry.ParticipantId).Count() == list.Count).WithErrorCode("named_twice");
            RuleFor(request => request.FamilyObstacle).Prose(Meeting.MaxReasonLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/held", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("The meeting was held");

    internal static async Task<Ok<Response>> Handle(
        Guid meetingId, Request request, MeetingsDb db, IOutbox outbox, History history, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var meeting = roster.Meeting;
        foreach (var entry in request.Attendance ?? [])
        {
            meeting.Mark(roster.Find(entry.ParticipantId), entry.Attendance, clock.GetUtcNow());
        }

        meeting.Hold(roster.Members, await RulesInForce.ReadAsync(db, meeting.Tenant, ct), request.FamilyObstacle, clock.GetUtcNow());
        history.Note(MeetingChange.Of(meeting, ChangeKind.Held, null));
        outbox.Publish(HeldEvent(meeting, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Response(
            meeting.Id, meeting.Status, meeting.Version, [.. meeting.Deviations.Select(row => new DeviationView(row.Kind, row.Role))]));
    }

    /// <summary>What the other services are told of a meeting that was held.</summary>
    internal static MeetingHeld HeldEvent(Meeting meeting, DateTimeOffset now) => new(
        meeting.Tenant, meeting.SeriesId, meeting.Id, meeting.TeamId, meeting.Kind,
        [.. meeting.Children.Select(child => child.ChildId)], meeting.EndsAt, meeting.Version, now);
}
