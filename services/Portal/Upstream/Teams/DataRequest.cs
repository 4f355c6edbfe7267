namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>What somebody of the family asked of their data, and what was done about it.</summary>
public sealed record DataRequest(Guid Id, Guid PersonId, string Name, string Kind, string? Words, DateTimeOffset AskedAt, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt);
