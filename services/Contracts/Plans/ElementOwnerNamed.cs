namespace SystemicPlatform.Contracts.Plans;

/// <summary>An area said who answers for an element of the model, or that nobody does (A0-10).</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ElementId">The element in this area.</param>
/// <param name="Element">Which of the seven.</param>
/// <param name="ProfessionalId">The owner; null when it is nobody, or no professional of the area.</param>
/// <param name="At">UTC.</param>
public sealed record ElementOwnerNamed(
    string Tenant, Guid ElementId, ModelElementKind Element, Guid? ProfessionalId, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ElementId;
}
