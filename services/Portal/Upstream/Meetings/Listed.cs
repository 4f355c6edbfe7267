namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>A meeting on a list.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Title">Neutral.</param>
/// <param name="Place">Where, if said.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">planned, moved, skipped, cancelled, held.</param>
/// <param name="ChildIds">Those that the person may see.</param>
public sealed record ListedMeeting(
    Guid Id, string Kind, string Title, string? Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status, IReadOnlyList<Guid> ChildIds);
