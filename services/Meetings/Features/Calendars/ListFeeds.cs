using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Lists the caller's open feeds, oldest first; there are ten at most, so it is one page.</summary>
internal static class ListFeeds
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/calendar-feeds", Handle).Requires(Permission.AnswerInvitations).WithSummary("Your open calendar feeds");

    internal static async Task<Ok<Page<FeedView>>> Handle(MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var feeds = await CalendarOwner.FindAsync(db, caller, ct) is (var owner, _)
            ? await CalendarOwner.FeedsOf(db, owner).AsNoTracking().OrderBy(row => row.Id).ToListAsync(ct)
            : [];
        return TypedResults.Ok(new Page<FeedView>(feeds.ConvertAll(feed => FeedView.From(feed)), null));
    }
}
