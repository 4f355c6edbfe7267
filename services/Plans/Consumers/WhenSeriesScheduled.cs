using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Evaluations follow the meetings of a new series.</summary>
internal sealed class WhenSeriesScheduled(MeetingNews news) : IEventHandler<SeriesScheduled>
{
    public Task Handle(SeriesScheduled @event, CancellationToken ct) =>
        news.TakePlaceAsync(@event.ChildId, @event.TeamId, @event.Kind, @event.Occurrences, ct);
}
