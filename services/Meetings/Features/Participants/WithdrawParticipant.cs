using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Takes an invitation back, or keeps a member of the team out of one meeting.</summary>
internal static class WithdrawParticipant
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants/{participantId:guid}/withdraw", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Someone does not belong to this meeting any more");

    internal static async Task<Ok<ParticipantView>> Handle(
        Guid meetingId, Guid participantId, MeetingsDb db, IOutbox outbox, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var (meeting, participant) = (roster.Meeting, roster.Find(participantId));
        meeting.Withdraw(participant, now);
        await FamilyLinks.RevokeAllAsync(db, meetingId, participant.Key, now, ct);
        outbox.Publish(new ParticipantWithdrawn(
            meeting.Tenant, meeting.SeriesId, meeting.Id, participant.Key,
            participant.ProfessionalId, participant.PersonId, participant.OrganisationId, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ParticipantView.From(participant));
    }
}
