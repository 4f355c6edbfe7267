using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The assessment has begun, or there is nothing left to do: what is reminded of follows.</summary>
internal sealed class WhenAssessmentClockChanged(MatterCopies matters) : IEventHandler<AssessmentClockChanged>
{
    public Task Handle(AssessmentClockChanged @event, CancellationToken ct) =>
        matters.ChangeAsync(@event.Tenant, @event.NotificationId, StatusOf(@event.State), @event.At, ct);

    private static MatterStatus StatusOf(AssessmentState state) => state switch
    {
        AssessmentState.Received => MatterStatus.Open,
        AssessmentState.Started => MatterStatus.Held,
        _ => MatterStatus.Done,
    };
}
