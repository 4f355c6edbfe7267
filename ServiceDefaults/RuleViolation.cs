namespace SystemicPlatform.ServiceDefaults;

/// <summary>
/// A business rule refuses what was asked. Thrown by aggregates, answered as problem+json with status 409.
/// </summary>
/// <param name="code">Stable, snake_case, part of the API: clients and translations key on it.</param>
/// <param name="message">English sentence for developers. Never holds personal data.</param>
public sealed class RuleViolation(string code, string message) : Exception(message)
{
    /// <summary>Stable code of the rule, e.g. <c>team_leader_not_social_worker</c>.</summary>
    public string Code { get; } = code;
}
