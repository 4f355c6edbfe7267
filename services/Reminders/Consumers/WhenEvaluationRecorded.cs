using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>An evaluation was made: reminding stops.</summary>
internal sealed class WhenEvaluationRecorded(MatterCopies matters) : IEventHandler<EvaluationRecorded>
{
    public Task Handle(EvaluationRecorded @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, @event.Kind.ToMatter(), @event.EvaluationId, @event.Version, MatterStatus.Done, @event.At, ct);
}
