using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Writes down what a participant answered by telephone or in the corridor.</summary>
internal static class RecordAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="Answer">Accepted, declined or tentative.</param>
    internal sealed record Request(InvitationAnswer Answer);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Answer).NotEqual(InvitationAnswer.None);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/answer", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Writes down what a participant answered");

    internal static async Task<Ok<ParticipantView>> Handle(
        Guid meetingId, Guid participantId, Request request, MeetingsDb db, IOutbox outbox, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var participant = roster.Find(participantId);
        Write(roster.Meeting, participant, request.Answer, outbox, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ParticipantView.From(participant));
    }

    /// <summary>Writes the answer and tells of it, whoever entered it.</summary>
    internal static void Write(Meeting meeting, Participant participant, InvitationAnswer answer, IOutbox outbox, DateTimeOffset now)
    {
        meeting.Answer(participant, answer, now);
        outbox.Publish(new InvitationAnswered(
            meeting.Tenant, meeting.SeriesId, meeting.Id, participant.Key,
            participant.ProfessionalId, participant.PersonId, participant.OrganisationId, answer, now));
    }
}
