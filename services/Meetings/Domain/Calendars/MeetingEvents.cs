using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Calendars;

namespace SystemicPlatform.Meetings.Domain.Calendars;

/// <summary>Meetings as entries of a calendar, in one reader's language.</summary>
internal sealed record MeetingEvents(Language Language, CalendarLinks Links)
{
    /// <summary>A meeting by itself, cancelled ones as such.</summary>
    internal CalendarEvent Single(Meeting meeting) => new(
        meeting.Id.ToString(), meeting.Version - 1, meeting.StartsAt, meeting.EndsAt,
        KindWords.In(Language, meeting.Kind), Links.Meeting(meeting.Id))
    {
        Cancelled = !IsShown(meeting),
    };

    /// <summary>A time of an expert group; one at which the group does not meet as cancelled.</summary>
    internal CalendarEvent Slot(ExpertSlot slot) => new(
        slot.Id.ToString(), slot.Status == ExpertSlotStatus.NotHeld ? 1 : 0, slot.StartsAt, slot.EndsAt,
        KindWords.In(Language, MeetingKind.ExpertGroup), Links.ExpertGroup(slot.GroupId))
    {
        Cancelled = slot.Status == ExpertSlotStatus.NotHeld,
    };

    /// <summary>One meeting of a series, as a change to what readers have of the series.</summary>
    /// <param name="series">Its series.</param>
    /// <param name="meeting">Cancelled ones as such.</param>
    /// <param name="sequence">That of the series.</param>
    internal CalendarEvent One(MeetingSeries series, Meeting meeting, int sequence) => Single(meeting) with
    {
        Uid = series.Id.ToString(),
        Sequence = sequence,
        OriginalStart = series.Time.StartsAt(meeting.OriginalDate),
    };

    /// <summary>A series that will not be.</summary>
    /// <param name="series">The series.</param>
    /// <param name="one">One of its meetings, for the time that an entry needs.</param>
    /// <param name="sequence">That of the series.</param>
    internal CalendarEvent Cancelled(MeetingSeries series, Meeting one, int sequence) => One(series, one, sequence) with
    {
        OriginalStart = null,
        Link = Links.Series(series.Id),
        Cancelled = true,
    };

    /// <summary>
    /// Meetings of a series as one repeating entry, with the moved ones as changes to it. The entry gives exactly these
    /// meetings and ends with the last of them, whichever part of the series they are: what the rule would give besides
    /// is left out by name, so that a reader's calendar never promises a meeting that is not here.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <param name="meetings">Those that the reader has; the cancelled and skipped among them are left out.</param>
    /// <param name="sequence">Rises with every change of any meeting of the series.</param>
    internal IReadOnlyList<CalendarEvent> Whole(MeetingSeries series, IEnumerable<Meeting> meetings, int sequence)
    {
        Meeting[] shown = [.. meetings.Where(IsShown).OrderBy(meeting => meeting.OriginalDate)];
        if (shown is not [var first, ..])
        {
            return [];
        }

        return [Repeating(series, shown, sequence, first), .. shown.Where(meeting => IsElsewhere(series, meeting)).Select(meeting => One(series, meeting, sequence))];
    }

    private CalendarEvent Repeating(MeetingSeries series, Meeting[] shown, int sequence, Meeting first)
    {
        var days = shown.Select(meeting => meeting.OriginalDate).ToHashSet();
        var given = series.DaysOfRule(first.OriginalDate, shown[^1].OriginalDate).ToHashSet();
        DateOnly[] kept = [.. days.Where(given.Contains).Order()];

        // The rule counts its weeks and months from where it begins, so that has to be one of its own days.
        var begin = kept is [var firstKept, ..] ? firstKept : first.OriginalDate;
        return One(series, first, sequence) with
        {
            StartsAt = series.Time.StartsAt(begin),
            EndsAt = series.Time.EndsAt(begin),
            OriginalStart = null,
            Link = Links.Series(series.Id),
            Repeat = new CalendarRepeat(
                series.LocalTime,
                kept.Length > 0 ? series.EndlessRule : null,
                series.Time.StartsAt(kept is [.., var lastKept] ? lastKept : begin),
                kept.Length > 0 ? Starts(series, given.Where(day => day > begin && day < kept[^1]).Except(days)) : [],
                Starts(series, days.Except(kept).Where(day => day != begin))),
        };
    }

    private static bool IsShown(Meeting meeting) => meeting.IsComing || meeting.Status == MeetingStatus.Held;

    private static bool IsElsewhere(MeetingSeries series, Meeting meeting) =>
        meeting.StartsAt != series.Time.StartsAt(meeting.OriginalDate) || meeting.EndsAt != series.Time.EndsAt(meeting.OriginalDate);

    private static DateTimeOffset[] Starts(MeetingSeries series, IEnumerable<DateOnly> days) =>
        [.. days.Order().Select(series.Time.StartsAt)];
}
