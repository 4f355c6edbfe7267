using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>
/// The caller answers for themself. Belonging to the meeting is what allows it: someone who is invited may have no access
/// to the child's data, and needs none to say whether they come.
/// </summary>
internal static class AnswerInvitation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/mine/{meetingId:guid}/answer", Handle).Requires(Permission.AnswerInvitations)
            .WithSummary("You say whether you come");

    internal static async Task<Ok<ParticipantView>> Handle(
        Guid meetingId, RecordAnswer.Request request, MeetingsDb db, Caller caller, IOutbox outbox, TimeProvider clock, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var meeting = roster.Meeting;
        var rows = await OwnMeetings.Rows(db, caller).Where(row => row.MeetingId == meetingId).Select(row => row.Id).ToListAsync(ct);
        var memberships = await OwnMeetings.Memberships(db, caller).Where(row => row.TeamId == meeting.TeamId).Select(row => row.Id).ToListAsync(ct);
        var own = roster.Everyone.FirstOrDefault(row => rows.Contains(row.Id) || (row.MemberId is { } id && memberships.Contains(id)))
            ?? throw new Problem(Problems.NotFound);
        RecordAnswer.Write(meeting, meeting.Enlist(own), request.Answer, outbox, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ParticipantView.From(own));
    }
}
