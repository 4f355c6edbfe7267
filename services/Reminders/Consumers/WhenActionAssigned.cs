using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A small step of a plan is agreed, told once for each who does it: each of them is reminded.</summary>
internal sealed class WhenActionAssigned(MatterCopies matters, Circles circles) : IEventHandler<ActionAssigned>
{
    public async Task Handle(ActionAssigned @event, CancellationToken ct)
    {
        var step = Matter.Due(MatterKind.Action, @event.StepId, @event.ChildId, @event.Version, @event.DueOn, @event.At);
        await matters.KeepAsync(@event.Tenant, [step], ct);
        await circles.PutAsync(
            @event.Tenant, step.Id, new[] { @event.ProfessionalId, @event.PersonId, @event.OrganisationId }.OfType<Guid>(), Standing.Named,
            guest: null, @event.Version, @event.At, ct);
    }
}
