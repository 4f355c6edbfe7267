using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Takes the address of a feed back: a telephone was lost, or the address went to somebody else.</summary>
internal static class CloseFeed
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapDelete("/calendar-feeds/{feedId:guid}", Handle).Requires(Permission.AnswerInvitations)
            .WithSummary("Closes one of your calendar feeds for good");

    internal static async Task<NoContent> Handle(Guid feedId, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var (owner, _) = await CalendarOwner.FindAsync(db, caller, ct) ?? throw new Problem(Problems.NotFound);
        var feed = await CalendarOwner.FeedsOf(db, owner).SingleOrDefaultAsync(row => row.Id == feedId, ct) ?? throw new Problem(Problems.NotFound);
        feed.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
