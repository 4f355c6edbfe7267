namespace SystemicPlatform.Contracts;

/// <summary>A service has erased all that it held of a child. Every service publishes it, Teams gathers them (L-23).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="ErasureId">The erasure.</param>
/// <param name="Service">Name of the service, e.g. <c>meetings</c>.</param>
/// <param name="Rows">How many rows went.</param>
/// <param name="At">UTC.</param>
public sealed record ChildErasureConfirmed(
    string Tenant, Guid ChildId, Guid ErasureId, string Service, int Rows, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
