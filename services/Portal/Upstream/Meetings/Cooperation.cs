using System.Text.Json;

namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>The record of a cooperation meeting: seven sections, each written and kept apart.</summary>
public sealed record CooperationRecord(
    Guid Id, Guid? MeetingId, DateOnly On, int SharedVersion, DateTimeOffset? SharedAt, bool ChangedSinceShared, IReadOnlyList<string> Missing,
    IReadOnlyList<CooperationSection> Sections);

/// <summary>A version as it was shared, with all its sections.</summary>
public sealed record CooperationVersion(int Number, DateTimeOffset SharedAt, string SharedBy, JsonElement Content);

/// <summary>A section; its content is read by the shape of its kind.</summary>
public sealed record CooperationSection(string Kind, string ETag, JsonElement? Content, DateTimeOffset? WrittenAt, string? WrittenBy);
