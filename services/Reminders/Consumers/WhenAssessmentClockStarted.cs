using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A clock set by law runs: its start and its end are reminded of (L-02, L-03).</summary>
internal sealed class WhenAssessmentClockStarted(MatterCopies matters) : IEventHandler<AssessmentClockStarted>
{
    public Task Handle(AssessmentClockStarted @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [Matter.Due(
            @event.UrgentAssessment ? MatterKind.UrgentAssessment : MatterKind.Assessment, @event.NotificationId, @event.ChildId, version: 1,
            @event.StartBy, @event.DueBy, @event.At)], ct);
}
