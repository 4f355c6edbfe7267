using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>A time for a meeting, and which seats would stay empty, by their place in the list that was asked for.</summary>
internal sealed record Suggestion(Period Slot, IReadOnlyList<int> MissingRequired, IReadOnlyList<int> MissingOptional);

/// <summary>
/// Looks for a time that suits many. Times begin on a grid of the local clock; none is on a public holiday or an eve.
/// </summary>
/// <param name="From">First day, Europe/Helsinki.</param>
/// <param name="To">Last day.</param>
/// <param name="Earliest">A meeting begins no earlier in its day.</param>
/// <param name="Latest">It ends no later in its day.</param>
/// <param name="Minutes">Its length, in elapsed minutes.</param>
/// <param name="Step">Minutes of the local clock between two times that are tried.</param>
internal sealed record SlotSearch(DateOnly From, DateOnly To, TimeOnly Earliest, TimeOnly Latest, int Minutes, int Step)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>
    /// The best times. All required seats filled comes first, then most optional ones, then the soonest. A time that
    /// nobody at all has is none.
    /// </summary>
    /// <param name="seats">Whom the meeting needs and wants.</param>
    /// <param name="now">Nothing before it is suggested.</param>
    /// <param name="count">How many at most.</param>
    internal IReadOnlyList<Suggestion> Best(IReadOnlyList<Seat> seats, DateTimeOffset now, int count) =>
    [
        .. Slots().Where(slot => slot.From > now)
            .Select(slot => Look(slot, seats))
            .Where(one => one.MissingRequired.Count + one.MissingOptional.Count < seats.Count)
            .OrderBy(one => one.MissingRequired.Count).ThenBy(one => one.MissingOptional.Count).ThenBy(one => one.Slot.From)
            .Take(count),
    ];

    private static Suggestion Look(Period slot, IReadOnlyList<Seat> seats)
    {
        var empty = Enumerable.Range(0, seats.Count).Where(index => !seats[index].IsFilled(slot)).ToLookup(index => seats[index].Required);
        return new Suggestion(slot, [.. empty[true]], [.. empty[false]]);
    }

    private IEnumerable<Period> Slots() =>
        from day in Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays)
        where FinnishHolidays.On(day) is null
        from slot in SlotsOf(day)
        select slot;

    private IEnumerable<Period> SlotsOf(DateOnly day)
    {
        var end = HelsinkiTime.ToInstant(day, Latest);
        for (var minute = 0; minute < MinutesOfDay; minute += Step)
        {
            var time = new TimeOnly(minute / 60, minute % 60);
            var start = HelsinkiTime.ToInstant(day, time);
            var slot = new Period(start, start.AddMinutes(Minutes));

            // A time that the clock skips is no time at all; what it would become stands on the grid by itself.
            if (time >= Earliest && slot.To <= end && HelsinkiTime.ToLocal(start) == (day, time))
            {
                yield return slot;
            }
        }
    }
}
