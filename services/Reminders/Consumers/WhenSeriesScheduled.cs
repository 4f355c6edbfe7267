using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps a series' meetings and plans their reminders: a year of meetings in a handful of statements.</summary>
internal sealed class WhenSeriesScheduled(MeetingCopies meetings, ReminderPlan plan) : IEventHandler<SeriesScheduled>
{
    public async Task Handle(SeriesScheduled @event, CancellationToken ct)
    {
        Meeting[] scheduled =
        [
            .. @event.Occurrences.Select(occurrence => new Meeting(@event.SeriesId, @event.TeamId, @event.ChildId, @event.Kind, occurrence)),
        ];
        await meetings.KeepAsync(@event.Tenant, scheduled, ct);
        await plan.AddAsync(@event.Tenant, scheduled, ct);
    }
}
