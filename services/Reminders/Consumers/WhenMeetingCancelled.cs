using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A meeting will not be: nobody is reminded of it.</summary>
internal sealed class WhenMeetingCancelled(MeetingCopies meetings, ReminderPlan plan) : IEventHandler<MeetingCancelled>
{
    public async Task Handle(MeetingCancelled @event, CancellationToken ct)
    {
        await meetings.CancelAsync(@event, ct);
        await plan.VoidAsync(@event.Tenant, @event.MeetingId, @event.Version, ct);
    }
}
