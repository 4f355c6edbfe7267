using System.Text.Json;

namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>A version that was published.</summary>
public sealed record PlanVersion(Guid Id, int Number, string Status, DateTimeOffset PublishedAt, string PublishedBy, string? WhyWithoutChildsView);

/// <summary>A version with what it says.</summary>
public sealed record VersionView(PlanVersion Version, VersionContent Content);

public sealed record VersionContent(
    string Kind, DateOnly StartsOn, IReadOnlyList<VersionSection> Sections, VersionChildsView ChildsView, IReadOnlyList<VersionWord> Words,
    IReadOnlyList<VersionGoal> Goals);

public sealed record VersionSection(string Kind, JsonElement Content);

public sealed record VersionChildsView(string? Words, string? How, DateOnly? ObtainedOn, string? WhyNotYet, bool ByChild);

public sealed record VersionWord(Guid Id, Party Author, string Text, DateTimeOffset WrittenAt);

public sealed record VersionGoal(Guid Id, GoalFacts Facts, string State, IReadOnlyList<VersionAgreement> Agreements, IReadOnlyList<VersionStep> Steps);

public sealed record VersionAgreement(Party Party, string Answer, string? Why);

public sealed record VersionStep(Guid Id, string What, DateOnly DueOn, Party Responsible, Party? Pair, string State);

/// <summary>What differs between two versions, or between one and the draft.</summary>
public sealed record VersionComparison(int From, int? To, IReadOnlyList<FieldChange> Changes);

/// <summary>A field that differs; its path names rows by their id or place.</summary>
public sealed record FieldChange(string Field, JsonElement? Before, JsonElement? After);

/// <summary>What somebody thinks of a version.</summary>
public sealed record Opinion(Guid Id, Party Party, string Stance, string? Words, DateTimeOffset At);
