namespace SystemicPlatform.Contracts;

/// <summary>
/// A partner was shown something of a child (L-20). Every service publishes it, by itself, for every such answer; Teams keeps
/// the entries. Codes and ids only: what it is called, and the partner's name, Teams knows.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ChildId">The child.</param>
/// <param name="Service">Name of the service, e.g. <c>plans</c>.</param>
/// <param name="Action">The permission that was used, e.g. <c>readPublishedPlans</c>; <c>listed</c> for a line of a list.</param>
/// <param name="ObjectId">The object, where the request named one.</param>
/// <param name="TokenOrganisation">The <c>organisation</c> claim of the client's token.</param>
/// <param name="Ground">The ground of its grant, e.g. <c>teamRole:partner</c>.</param>
/// <param name="At">UTC.</param>
public sealed record ChildDataDisclosed(
    string Tenant, Guid ChildId, string Service, string Action, string? ObjectId, string TokenOrganisation, string? Ground, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ChildId;
}
