using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Rules;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Writes down who was there; can be put right after the meeting was held.</summary>
internal static class MarkAttendance
{
    /// <summary>Whether they were there.</summary>
    /// <param name="Attendance">Unknown takes an earlier mark back.</param>
    internal sealed record Request(Attendance Attendance);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Attendance).IsInEnum();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/attendance", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Writes down whether a participant was there");

    internal static async Task<Ok<ParticipantView>> Handle(
        Guid meetingId, Guid participantId, Request request, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var participant = roster.Find(participantId);
        roster.Meeting.Mark(participant, request.Attendance, clock.GetUtcNow());
        roster.Meeting.Assess(await RulesInForce.ReadAsync(db, roster.Meeting.Tenant, ct));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ParticipantView.From(participant));
    }
}
