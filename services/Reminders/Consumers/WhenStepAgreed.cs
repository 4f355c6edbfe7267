using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A small step is agreed, or has another day: whoever does it is reminded.</summary>
internal sealed class WhenStepAgreed(MatterCopies matters, Circles circles) : IEventHandler<StepAgreed>
{
    public async Task Handle(StepAgreed @event, CancellationToken ct)
    {
        var step = Matter.Due(MatterKind.Step, @event.StepId, @event.ChildId, @event.Version, @event.DueOn, @event.At);
        await matters.KeepAsync(@event.Tenant, [step], ct);
        await circles.PutAsync(
            @event.Tenant, step.Id, new[] { @event.ProfessionalId, @event.PersonId, @event.OrganisationId }.OfType<Guid>(), Standing.Named,
            guest: null, @event.Version, @event.At, ct);
    }
}
