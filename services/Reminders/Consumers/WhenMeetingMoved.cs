using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A meeting has another time: the reminder of the old one is void, and the new one gets its own.</summary>
internal sealed class WhenMeetingMoved(MeetingCopies meetings, ReminderPlan plan) : IEventHandler<MeetingMoved>
{
    public async Task Handle(MeetingMoved @event, CancellationToken ct)
    {
        Meeting[] moved = [new(@event.SeriesId, @event.TeamId, @event.ChildId, @event.Kind, @event.Occurrence)];
        await meetings.KeepAsync(@event.Tenant, moved, ct);
        await plan.VoidAsync(@event.Tenant, @event.Occurrence.MeetingId, @event.Occurrence.Version, ct);
        await plan.AddAsync(@event.Tenant, moved, ct);
    }
}
