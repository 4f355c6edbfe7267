namespace SystemicPlatform.Contracts.Teams;

/// <summary>Someone took access to a child without a grant; those who lead are told (L-22).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="Subject">Token subject of who took it.</param>
/// <param name="Until">First moment without access, UTC.</param>
/// <param name="At">UTC.</param>
public sealed record EmergencyAccessTaken(
    string Tenant, Guid ChildId, Guid GrantId, string Subject, DateTimeOffset Until, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
