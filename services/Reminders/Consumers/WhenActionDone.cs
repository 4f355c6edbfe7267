using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>What became of a small step of a plan is said: nobody is asked for it any more.</summary>
internal sealed class WhenActionDone(MatterCopies matters) : IEventHandler<ActionDone>
{
    public Task Handle(ActionDone @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.Action, @event.StepId, @event.Version, MatterStatus.Done, @event.At, ct);
}
