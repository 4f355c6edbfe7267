using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Takes somebody's links to a meeting back, whatever they are for, because one went astray. What they said by them stays.</summary>
internal static class RevokeInvitationLink
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapDelete("/meetings/{meetingId:guid}/participants/{participantId:guid}/link", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Takes somebody's personal links to a meeting back");

    internal static async Task<NoContent> Handle(Guid meetingId, Guid participantId, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        (await MeetingRoster.ReadAsync(db, meetingId, ct)).Find(participantId);
        await FamilyLinks.RevokeAllAsync(db, meetingId, participantId, clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
