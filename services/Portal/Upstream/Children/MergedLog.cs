namespace SystemicPlatform.Portal.Upstream.Children;

/// <summary>Lines of the access log of all services.</summary>
/// <param name="Items">Newest first.</param>
/// <param name="Next">Cursor of the next page.</param>
/// <param name="Complete">False when a service did not answer.</param>
/// <param name="Missing">Which.</param>
public sealed record MergedLog(IReadOnlyList<MergedLine> Items, string? Next, bool Complete, IReadOnlyList<string> Missing);

public sealed record MergedLine(string Service, LogEntry Entry);

/// <summary>Somebody read or wrote, or tried to.</summary>
public sealed record LogEntry(DateTimeOffset At, string Name, string Role, string? Organisation, string Action, string Object, string? Ground, bool Allowed);
