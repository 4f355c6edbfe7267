using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>What became of a small step is said: nobody is asked for it any more.</summary>
internal sealed class WhenStepDone(MatterCopies matters) : IEventHandler<StepDone>
{
    public Task Handle(StepDone @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.Step, @event.StepId, @event.Version, MatterStatus.Done, @event.At, ct);
}
