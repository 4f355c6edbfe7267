using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>An evaluation has another day: what was planned for the old one is void.</summary>
internal sealed class WhenEvaluationMoved(MatterCopies matters) : IEventHandler<EvaluationMoved>
{
    public Task Handle(EvaluationMoved @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [Matter.Due(@event.Kind.ToMatter(), @event.EvaluationId, @event.ChildId, @event.Version, @event.DueOn, @event.At)], ct);
}
