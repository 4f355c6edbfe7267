using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Reads a poll: its times ranked, and who said what.</summary>
internal static class GetPoll
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(PollAccess.Path, Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "pollId", PollAccess.ChildOfPollAsync)
            .WithSummary("A poll with its times, the best first");

    internal static async Task<Ok<PollView>> Handle(Guid pollId, MeetingsDb db, CancellationToken ct) =>
        TypedResults.Ok(PollView.From(await db.WholeAsync(pollId, ct)));
}
