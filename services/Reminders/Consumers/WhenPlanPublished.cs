using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A version of a joint plan is published: the child's team is told.</summary>
internal sealed class WhenPlanPublished(MatterCopies matters) : IEventHandler<PlanPublished>
{
    public Task Handle(PlanPublished @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [new Matter(MatterKind.Plan, @event.PlanId, @event.Number, @event.At) { ChildId = @event.ChildId }], ct);
}
