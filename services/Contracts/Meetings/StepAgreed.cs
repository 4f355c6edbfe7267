namespace SystemicPlatform.Contracts.Meetings;

/// <summary>
/// A small step was agreed in a meeting or in a child's network process, or an open one got another day; a step of several
/// is told once for each. Exactly one of who is set, and none where Teams does not know them.
/// </summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="StepId">The step.</param>
/// <param name="MeetingId">Where it was agreed; null in a network process whose meeting is in no calendar.</param>
/// <param name="ChildId">The child concerned, or null.</param>
/// <param name="ProfessionalId">A professional does it.</param>
/// <param name="PersonId">A person of the child's network does it.</param>
/// <param name="OrganisationId">A partner organisation does it.</param>
/// <param name="DueOn">By which day, Europe/Helsinki.</param>
/// <param name="Version">Rises with every change; what was planned for an older one is void.</param>
/// <param name="At">UTC.</param>
public sealed record StepAgreed(
    string Tenant, Guid StepId, Guid? MeetingId, Guid? ChildId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId,
    DateOnly DueOn, int Version, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => StepId;
}
