namespace SystemicPlatform.Plans.Domain.Parties;

/// <summary>Who says something, and who writes it down.</summary>
/// <param name="Party">Whose words they are.</param>
/// <param name="Subject">Token subject of who writes them down.</param>
/// <param name="Themselves">Whether the writer is that very person, by the token.</param>
internal sealed record Speaker(Party Party, string Subject, bool Themselves);
