using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>
/// Lays a changed plan over the meetings that are there. A date keeps its meeting, and with it who was invited; dates that
/// the plan has no more are cancelled and stay visible; what was held, has begun or was decided by itself is left alone.
/// </summary>
internal static class SeriesChange
{
    /// <summary>Changes the meetings; returns what became of them.</summary>
    /// <param name="series">As it is after the change.</param>
    /// <param name="dates">The new dates from the first day of the change on.</param>
    /// <param name="meetings">The meetings of these days, with their participants.</param>
    /// <param name="renewed">True when title or place became different.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">UTC.</param>
    internal static SeriesRevision Lay(
        MeetingSeries series, IEnumerable<SeriesDate> dates, IEnumerable<Meeting> meetings, bool renewed, string reason, DateTimeOffset now)
    {
        var open = dates.ToDictionary(date => date.OriginalDate);
        var (changed, dropped) = (new List<Meeting>(), new List<Meeting>());
        foreach (var meeting in meetings)
        {
            var planned = open.Remove(meeting.OriginalDate, out var date);
            if (meeting.Status == MeetingStatus.Held || meeting.StartsAt <= now)
            {
                continue;
            }

            if (!planned)
            {
                Note(meeting.Drop(reason), meeting, dropped);
            }
            else if (!meeting.DecidedAlone && meeting.IsComing is var wasComing && meeting.Replan(series, date!, reason))
            {
                Note(wasComing || meeting.IsComing, meeting, meeting.IsComing ? changed : dropped);
            }
            else if (renewed && meeting.IsComing)
            {
                meeting.Renew();
                changed.Add(meeting);
            }
        }

        return new SeriesRevision([.. open.Values.Select(date => Meeting.Of(series, date))], changed, dropped);
    }

    private static void Note(bool matters, Meeting meeting, List<Meeting> list)
    {
        if (matters)
        {
            list.Add(meeting);
        }
    }
}
