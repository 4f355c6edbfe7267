using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>An evaluation is planned: it is reminded of before its day, and after it until it is made.</summary>
internal sealed class WhenEvaluationScheduled(MatterCopies matters) : IEventHandler<EvaluationScheduled>
{
    public Task Handle(EvaluationScheduled @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [Matter.Due(@event.Kind.ToMatter(), @event.EvaluationId, @event.ChildId, @event.Version, @event.DueOn, @event.At)], ct);
}
