namespace SystemicPlatform.Contracts.Teams;

/// <summary>What others keep of a team changed; carries the whole of it.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="TeamId">The team.</param>
/// <param name="LinkedTeamId">The other half of a systemic pair; null without one.</param>
/// <param name="MunicipalityCodes">Three-digit codes of the municipalities that it serves; empty = the whole area.</param>
/// <param name="At">UTC.</param>
public sealed record TeamChanged(
    string Tenant, Guid TeamId, Guid? LinkedTeamId, IReadOnlyList<string> MunicipalityCodes, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => TeamId;
}
