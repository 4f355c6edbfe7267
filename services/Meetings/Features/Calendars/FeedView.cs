using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>A feed as its owner sees it.</summary>
/// <param name="Id">The feed.</param>
/// <param name="Label">By which its owner knows it.</param>
/// <param name="Language">Of the kinds of meeting in it.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="LastReadOn">The last day on which it was read; null = never yet.</param>
/// <param name="Address">For the calendar program; shown once, when the feed is opened, and null ever after.</param>
internal sealed record FeedView(Guid Id, string? Label, Language Language, DateTimeOffset CreatedAt, DateOnly? LastReadOn, Uri? Address) : IShownOnce
{
    object IShownOnce.Remembered => this with { Address = null };

    internal static FeedView From(CalendarFeed feed, Uri? address = null) =>
        new(feed.Id, feed.Label, feed.Language, feed.CreatedAt, feed.LastReadOn, address);
}
