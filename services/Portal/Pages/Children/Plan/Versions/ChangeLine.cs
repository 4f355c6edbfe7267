namespace SystemicPlatform.Portal.Pages.Children.Plan.Versions;

/// <summary>One field that differs, as it is told to people.</summary>
/// <param name="Group">The heading, goal or words that it belongs to.</param>
/// <param name="Heading">The same in words.</param>
/// <param name="Label">The field.</param>
/// <param name="Before">Null when it came.</param>
/// <param name="After">Null when it went.</param>
public sealed record ChangeLine(string Group, string Heading, string Label, string? Before, string? After);
