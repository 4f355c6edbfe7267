using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Takes somebody's link back: it went astray, or they are not asked any more.</summary>
internal static class RevokePollLink
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapDelete($"{PollAccess.Path}/invitees/{{inviteeId:guid}}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "pollId", PollAccess.ChildOfPollAsync)
            .WithSummary("Takes a personal link back; what was answered by it does not count");

    internal static async Task<NoContent> Handle(Guid pollId, Guid inviteeId, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var poll = await db.WholeAsync(pollId, ct);
        var invitee = poll.Invitees.FirstOrDefault(row => row.Id == inviteeId) ?? throw new Problem(Problems.NotFound);
        invitee.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
