namespace SystemicPlatform.Contracts.Plans;

/// <summary>A sector's own plan, statement or follow-up was contributed beside a child's joint plan, or was said anew.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="SectorPlanId">The sector's plan.</param>
/// <param name="OrganisationId">The partner that owns it; null for the area's own.</param>
/// <param name="Version">1 at first, one more with each change.</param>
/// <param name="At">UTC.</param>
public sealed record SectorPlanContributed(
    string Tenant, Guid ChildId, Guid SectorPlanId, Guid? OrganisationId, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => SectorPlanId;
}
