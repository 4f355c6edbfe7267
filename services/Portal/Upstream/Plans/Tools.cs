using System.Text.Json;

namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>A tool without what is drawn.</summary>
public sealed record ToolRow(Guid Id, string Kind, string Title, int LatestVersion, DateTimeOffset DrawnAt, bool DrawnByChild, Audience Audience);

/// <summary>Beside what a tool lies, to be used and drawn on there.</summary>
/// <param name="To">meeting or plan.</param>
/// <param name="TargetId">Which.</param>
public sealed record LaidBeside(string To, Guid TargetId);

public sealed record ToolPlace(Guid Id, Guid TargetId);

/// <summary>A tool with one of its versions, which is also said in words.</summary>
public sealed record ToolView(
    Guid Id, string Kind, string Title, int LatestVersion, bool DrawnByChild, Audience Audience, int Number, DateOnly DrawnOn, string DrawnBy, JsonElement Content,
    IReadOnlyList<string> Text);

public sealed record ToolVersion(int Number, DateOnly DrawnOn, string DrawnBy);

/// <summary>The child's consent to show its three houses to one audience.</summary>
public sealed record ToolConsent(
    Guid Id, string To, Guid? ToId, DateOnly GivenOn, string How, string? Words, string RecordedBy, DateOnly? WithdrawnOn);

/// <summary>A consent as it is recorded.</summary>
public sealed record ConsentFacts(string To, DateOnly GivenOn, string How, Guid? ToId, string? Words);
