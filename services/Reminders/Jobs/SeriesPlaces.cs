using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>The series of what is sent with a calendar entry, among a batch of deliveries.</summary>
internal sealed class SeriesPlaces
{
    private readonly ILookup<Guid?, Matter> series;

    private SeriesPlaces(IEnumerable<Matter> meetings) => series = meetings.ToLookup(meeting => meeting.SeriesId);

    /// <summary>One statement, and none where no entry goes out.</summary>
    public static async Task<SeriesPlaces> LoadAsync(RemindersDb db, IEnumerable<Delivery> due, Occasions occasions, CancellationToken ct)
    {
        Guid[] ids =
        [
            .. due.Where(delivery => delivery.Channel == Channel.Mail && delivery.Kind.Facts().Invites)
                .Select(delivery => occasions.Matter(delivery.ObjectId)?.SeriesId).OfType<Guid>().Distinct(),
        ];
        return new SeriesPlaces(ids.Length == 0 ? [] : await db.Matters.AsNoTracking()
            .Where(matter => matter.SeriesId != null && ids.Contains(matter.SeriesId.Value)).ToListAsync(ct));
    }

    public SeriesPlace? Of(Matter? matter) =>
        matter?.SeriesId is { } id && series.Contains(id) ? SeriesPlace.Of(matter, [.. series[id]]) : null;
}
