using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Says who leads a meeting (A1-10), who writes its record (A1-11) and who prepares it .</summary>
internal static class AssignDuties
{
    /// <summary>The duties of one participant, as they are from now on.</summary>
    /// <param name="Chair">Leads.</param>
    /// <param name="Recorder">Writes the shared record.</param>
    /// <param name="Preparer">Prepares.</param>
    internal sealed record Request(bool Chair, bool Recorder, bool Preparer);

    internal sealed class Validator : AbstractValidator<Request>;

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/duties", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Who leads, who writes, who prepares");

    internal static async Task<Ok<ParticipantView>> Handle(
        Guid meetingId, Guid participantId, Request request, MeetingsDb db, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var participant = roster.Find(participantId);
        roster.Meeting.Assign(participant, request.Chair, request.Recorder, request.Preparer);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ParticipantView.From(participant));
    }
}
