using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Calendars;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Reads what calendars say of meetings.</summary>
internal sealed class CalendarTexts(MeetingsDb db, CalendarLinks links)
{
    /// <summary>The meetings as entries: single ones, and each series as one that repeats.</summary>
    internal async Task<IReadOnlyList<CalendarEvent>> EntriesAsync(IReadOnlyList<Meeting> meetings, Language language, CancellationToken ct)
    {
        var events = new MeetingEvents(language, links);
        var bySeries = meetings.Where(meeting => meeting.SeriesId is not null).ToLookup(meeting => meeting.SeriesId!.Value);
        Guid[] ids = [.. bySeries.Select(group => group.Key)];
        var series = await db.Series.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(ct);
        var sequences = await SequencesAsync(ids, ct);
        return
        [
            .. meetings.Where(meeting => meeting.SeriesId is null).Select(events.Single),
            .. series.SelectMany(one => events.Whole(one, bySeries[one.Id], sequences.GetValueOrDefault(one.Id))),
        ];
    }

    /// <summary>Times of expert groups as entries.</summary>
    internal IEnumerable<CalendarEvent> Entries(IEnumerable<ExpertSlot> slots, Language language) => slots.Select(new MeetingEvents(language, links).Slot);

    /// <summary>One meeting: by itself, or as a change of its series.</summary>
    internal async Task<CalendarEvent> EntryAsync(Meeting meeting, Language language, CancellationToken ct)
    {
        var events = new MeetingEvents(language, links);
        if (meeting.SeriesId is not { } seriesId)
        {
            return events.Single(meeting);
        }

        var series = await db.Series.AsNoTracking().SingleAsync(row => row.Id == seriesId, ct);
        return events.One(series, meeting, (await SequencesAsync([seriesId], ct)).GetValueOrDefault(seriesId));
    }

    /// <summary>A series of which no meeting is left.</summary>
    internal async Task<CalendarEvent> CancelledAsync(Meeting one, Language language, CancellationToken ct)
    {
        var series = await db.Series.AsNoTracking().SingleAsync(row => row.Id == one.SeriesId, ct);
        return new MeetingEvents(language, links).Cancelled(series, one, (await SequencesAsync([series.Id], ct)).GetValueOrDefault(series.Id));
    }

    /// <summary>How often anything about a series changed: readers compare it between the series and its single meetings.</summary>
    private Task<Dictionary<Guid, int>> SequencesAsync(Guid[] seriesIds, CancellationToken ct) =>
        db.Meetings.Where(row => row.SeriesId != null && seriesIds.Contains(row.SeriesId.Value))
            .GroupBy(row => row.SeriesId!.Value)
            .Select(group => new { group.Key, Changes = group.Sum(row => row.Version - 1) })
            .ToDictionaryAsync(row => row.Key, row => row.Changes, ct);
}
