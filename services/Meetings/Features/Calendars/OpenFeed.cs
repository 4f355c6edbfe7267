using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Opens a feed of the caller's own meetings for a calendar program (A0-20).</summary>
internal static class OpenFeed
{
    /// <summary>What kind of feed.</summary>
    /// <param name="Label">By which you will know it, e.g. where you use it.</param>
    /// <param name="Language">Your own when absent.</param>
    internal sealed record Request([property: Personal] string? Label = null, Language? Language = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Label).PlainText(CalendarFeed.MaxLabelLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/calendar-feeds", Handle).Requires(Permission.AnswerInvitations)
            .WithSummary("Opens a calendar feed of your own meetings; its address is shown this once");

    internal static async Task<Created<FeedView>> Handle(
        Request request, MeetingsDb db, CalendarLinks links, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var (owner, language) = await CalendarOwner.ReadAsync(db, caller, ct);
        if (await CalendarOwner.FeedsOf(db, owner).CountAsync(ct) >= CalendarFeed.MaxPerPerson)
        {
            throw new RuleViolation("too_many_feeds", "You have ten feeds open; close one that you do not use.");
        }

        var (feed, token) = CalendarFeed.Open(owner, request.Language ?? language, request.Label, clock.GetUtcNow());
        db.Add(feed);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created("/api/meetings/calendar-feeds", FeedView.From(feed, links.Feed(token)));
    }
}
