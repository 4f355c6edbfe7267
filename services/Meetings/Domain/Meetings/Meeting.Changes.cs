using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>What happens to one meeting after it was scheduled. Every change raises its version.</summary>
internal sealed partial class Meeting
{
    /// <summary>
    /// True once somebody decided about this meeting by itself: a change of the whole series leaves its time and its fate alone.
    /// </summary>
    public bool DecidedAlone { get; private set; }

    /// <summary>Changes this meeting alone.</summary>
    /// <param name="date">Day in Europe/Helsinki.</param>
    /// <param name="time">Local time and length.</param>
    /// <param name="title">Its own title; null = as in the series.</param>
    /// <param name="place">Its own place; null = as in the series.</param>
    /// <param name="planned">The time of its series; null for a single meeting.</param>
    /// <param name="reason">Why, in the words of whoever changes it.</param>
    /// <exception cref="RuleViolation"><c>date_out_of_range</c>, and those of <see cref="EnsureComing"/>.</exception>
    internal void Change(DateOnly date, SeriesTime time, string? title, string? place, SeriesTime? planned, string reason)
    {
        EnsureComing();
        EnsureInCalendar(date);
        (OwnTitle, OwnPlace) = (title, place);
        if (MoveTo(time.StartsAt(date), time.EndsAt(date)))
        {
            Reason = reason;
            Status = StatusAt(planned);
        }

        DecideAlone();
    }

    /// <summary>Calls this meeting off; the row stays, so that the gap is seen.</summary>
    internal void Cancel(string reason)
    {
        EnsureComing();
        (Status, Reason) = (MeetingStatus.Cancelled, reason);
        DecideAlone();
    }

    /// <summary>Leaves out one meeting of a series.</summary>
    /// <exception cref="RuleViolation"><c>single_not_skipped</c>, and those of <see cref="EnsureComing"/>.</exception>
    internal void Skip(string reason)
    {
        EnsureComing();
        if (SeriesId is null)
        {
            throw new RuleViolation("single_not_skipped", "Only a meeting of a series is skipped; cancel a single one.");
        }

        (Status, Reason) = (MeetingStatus.Skipped, reason);
        DecideAlone();
    }

    /// <summary>A cancelled or skipped meeting is held after all, at the time that it had.</summary>
    /// <param name="planned">The time of its series; null for a single meeting.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="RuleViolation"><c>meeting_held</c>, <c>meeting_not_cancelled</c></exception>
    internal void Restore(SeriesTime? planned, string reason)
    {
        if (Status is not (MeetingStatus.Cancelled or MeetingStatus.Skipped))
        {
            throw Status == MeetingStatus.Held
                ? new RuleViolation("meeting_held", "The meeting was held.")
                : new RuleViolation("meeting_not_cancelled", "The meeting is coming already.");
        }

        (Status, Reason) = (StatusAt(planned), reason);
        DecideAlone();
    }

    /// <summary>The series changed: the meeting takes the time that it has by the new plan. False when nothing became different.</summary>
    internal bool Replan(MeetingSeries series, SeriesDate date, string reason)
    {
        var status = StatusOf(date.Status);
        var moved = MoveTo(series.Time.StartsAt(date.Date), series.Time.EndsAt(date.Date));
        if (!moved && status == Status)
        {
            return false;
        }

        (Status, Reason) = (status, date.Reason ?? (status == MeetingStatus.Planned ? null : reason));
        Version++;
        return true;
    }

    /// <summary>The series has this date no more. True when somebody has to be told.</summary>
    internal bool Drop(string reason)
    {
        var wasComing = IsComing;
        if (Status is MeetingStatus.Held or MeetingStatus.Cancelled)
        {
            return false;
        }

        (Status, Reason) = (MeetingStatus.Cancelled, reason);
        Version++;
        return wasComing;
    }

    /// <summary>What everybody sees of the meeting is different, because its series has another title or place.</summary>
    internal void Renew() => Version++;

    /// <summary>What of it the history compares.</summary>
    internal (DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Title, string? Place) Facts => (StartsAt, EndsAt, OwnTitle, OwnPlace);

    /// <summary>What became different, for the history.</summary>
    internal IReadOnlyList<FieldChange> Compare((DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Title, string? Place) before) =>
    [
        .. new FieldChange[]
        {
            new("startsAt", $"{before.StartsAt:u}", $"{StartsAt:u}"),
            new("endsAt", $"{before.EndsAt:u}", $"{EndsAt:u}"),
            new("title", before.Title, OwnTitle),
            new("place", before.Place, OwnPlace),
        }.Where(field => field.From != field.To),
    ];

    private void DecideAlone()
    {
        DecidedAlone = SeriesId is not null;
        Version++;
    }

    private bool MoveTo(DateTimeOffset startsAt, DateTimeOffset endsAt)
    {
        if ((startsAt, endsAt) == (StartsAt, EndsAt))
        {
            return false;
        }

        (StartsAt, EndsAt) = (startsAt, endsAt);
        children.ForEach(child => child.Follow(this));
        participants.ForEach(participant => participant.Follow(this));
        return true;
    }

    private MeetingStatus StatusAt(SeriesTime? planned) =>
        planned is null || (planned.StartsAt(OriginalDate), planned.EndsAt(OriginalDate)) == (StartsAt, EndsAt)
            ? MeetingStatus.Planned : MeetingStatus.Moved;
}
