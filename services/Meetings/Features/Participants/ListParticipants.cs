using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Shows everybody who belongs to a meeting. A meeting has tens of them at most, so it is one page.</summary>
internal static class ListParticipants
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/participants", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Who belongs to a meeting");

    internal static async Task<Ok<Page<ParticipantView>>> Handle(Guid meetingId, MeetingsDb db, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        return TypedResults.Ok(new Page<ParticipantView>([.. roster.Everyone.Select(ParticipantView.From)], null));
    }
}
