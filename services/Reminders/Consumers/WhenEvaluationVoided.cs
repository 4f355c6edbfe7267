using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>An evaluation will not be: reminding stops.</summary>
internal sealed class WhenEvaluationVoided(MatterCopies matters) : IEventHandler<EvaluationVoided>
{
    public Task Handle(EvaluationVoided @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, @event.Kind.ToMatter(), @event.EvaluationId, @event.Version, MatterStatus.Cancelled, @event.At, ct);
}
