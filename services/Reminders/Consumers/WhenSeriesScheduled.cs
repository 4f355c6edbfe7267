using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps a series' meetings and plans their reminders: a year of meetings in a handful of statements.</summary>
internal sealed class WhenSeriesScheduled(MatterCopies matters) : IEventHandler<SeriesScheduled>
{
    public Task Handle(SeriesScheduled @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant,
        [.. @event.Occurrences.Select(one => Matter.Meeting(@event.SeriesId, @event.TeamId, @event.ChildId, @event.Kind, one, @event.At))],
        ct);
}
