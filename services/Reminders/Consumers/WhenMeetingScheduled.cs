using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps a single meeting, or the next of a series, and plans its reminder.</summary>
internal sealed class WhenMeetingScheduled(MeetingCopies meetings, ReminderPlan plan) : IEventHandler<MeetingScheduled>
{
    public async Task Handle(MeetingScheduled @event, CancellationToken ct)
    {
        Meeting[] scheduled = [new(@event.SeriesId, @event.TeamId, @event.ChildId, @event.Kind, @event.Occurrence)];
        await meetings.KeepAsync(@event.Tenant, scheduled, ct);
        await plan.AddAsync(@event.Tenant, scheduled, ct);
    }
}
