using System.Text.Json;

namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>The draft of the active plan, as far as it is the person's to see.</summary>
public sealed record PlanDraft(
    Guid Id, string Kind, DateOnly StartsOn, int PublishedVersion, DateTimeOffset? PublishedAt, IReadOnlyList<string> Missing, ChildsView ChildsView,
    IReadOnlyList<DraftSection> Sections, IReadOnlyList<PlanWord> Words, IReadOnlyList<GoalHint> Hints);

/// <summary>One of the headings. What it says has a shape of its own per kind.</summary>
public sealed record DraftSection(string Kind, string ETag, JsonElement Content, Audience Audience, DateTimeOffset? WrittenAt, string? WrittenBy);

/// <summary>Someone's own words.</summary>
public sealed record PlanWord(Guid Id, string ETag, Party Author, string Text, string WrittenBy, DateTimeOffset WrittenAt, Audience Audience);

/// <summary>A section seems to tell of a goal that not all of its readers may see.</summary>
public sealed record GoalHint(string Section, Guid GoalId);

/// <summary>What the child says and how it was obtained, or why it is not there yet.</summary>
public sealed record ViewWords(string? Words, string? How, DateOnly? ObtainedOn, string? WhyNotYet);

/// <summary>What an evaluation names besides its day.</summary>
public sealed record EvaluationTerms(string What, string Who, string How);
