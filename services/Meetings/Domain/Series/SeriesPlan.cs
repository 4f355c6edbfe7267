namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>What a series is to be from some day on.</summary>
/// <param name="Title">Neutral, never a child's name.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Dates">When.</param>
/// <param name="HostedBy">The series inside whose meetings it is held, or null.</param>
internal sealed record SeriesPlan(string Title, string? Place, SeriesDates Dates, Guid? HostedBy);
