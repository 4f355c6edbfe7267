namespace SystemicPlatform.Training.Domain.Programmes;

/// <summary>What it takes to complete a programme. Each part can be exempted from, with a reason.</summary>
/// <param name="SessionsPercent">Share of the sessions that must be attended, 0–100.</param>
/// <param name="Minutes">Minutes that must be attended; null = none.</param>
/// <param name="Assignments">True when every assignment must be accepted.</param>
/// <param name="Feedback">True when feedback must be given wherever it was asked.</param>
internal sealed record CompletionRule(int SessionsPercent, int? Minutes = null, bool Assignments = false, bool Feedback = false);
