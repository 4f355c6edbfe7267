using System.Text.Json;

namespace SystemicPlatform.Gateway.Children;

/// <summary>What one service said of a child.</summary>
/// <param name="Service">Its name.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Content">Its answer, when there is one.</param>
internal sealed record Part(string Service, PartOutcome Outcome, JsonElement Content = default);

/// <summary>How asking one service went.</summary>
internal enum PartOutcome
{
    /// <summary>It answered.</summary>
    Given,

    /// <summary>It knows of no such child for this caller: 404.</summary>
    Unknown,

    /// <summary>It gave no answer, or none that can be used: what it holds is missing.</summary>
    Missing,
}
