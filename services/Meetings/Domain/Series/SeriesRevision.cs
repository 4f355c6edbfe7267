using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>What a change of a series did to its meetings.</summary>
/// <param name="Added">New ones.</param>
/// <param name="Changed">At another time, or with another title or place; coming or left out now.</param>
/// <param name="Dropped">Were coming and are not any more.</param>
internal sealed record SeriesRevision(IReadOnlyList<Meeting> Added, IReadOnlyList<Meeting> Changed, IReadOnlyList<Meeting> Dropped);
