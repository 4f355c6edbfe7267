using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Tests.Domain.FreeTime;

/// <summary>A search in calendars made at random, and its answer found the long way: minute by minute, person by person.</summary>
internal sealed record RandomSearch(SlotSearch Search, IReadOnlyList<RandomSearch.Somebody> People, IReadOnlyList<(bool Required, int[] People)> Seats, DateTimeOffset Now)
{
    private const int Count = 40;

    // Days around both clock changes, Easter, Midsummer and Christmas: where calendars go wrong.
    private static readonly DateOnly[] Begins = [new(2026, 3, 26), new(2026, 10, 22), new(2026, 4, 1), new(2026, 6, 17), new(2026, 12, 22), new(2026, 8, 10)];

    /// <summary>Somebody with a working week and other things to do.</summary>
    internal sealed record Somebody(WorkingWeek Week, Period[] Busy)
    {
        internal bool IsFreeAt(Minute minute)
        {
            var (at, day, time) = minute;
            return FinnishHolidays.On(day) is null
                && Week.Times.Any(work => work.Weekday == day.DayOfWeek && time >= work.From && time < work.To)
                && !Array.Exists(Busy, busy => at >= busy.From && at < busy.To);
        }
    }

    internal sealed record Minute(DateTimeOffset Instant, DateOnly Day, TimeOnly Time)
    {
        internal static Minute Of(DateTimeOffset at)
        {
            var (day, time) = HelsinkiTime.ToLocal(at);
            return new Minute(at, day, time);
        }
    }

    internal static RandomSearch Make(Random random)
    {
        var from = Begins[random.Next(Begins.Length)].AddDays(random.Next(3));
        var search = new SlotSearch(
            from, from.AddDays(random.Next(6)), new TimeOnly(random.Next(0, 9), 0), new TimeOnly(random.Next(12, 23), 30),
            random.Next(1, 9) * 15, new[] { 10, 15, 30, 60 }[random.Next(4)]);
        Somebody[] people = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Anybody(random, from))];
        (bool, int[])[] seats = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
            (random.Next(2) == 0, Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(people.Length)).ToArray()))];
        return new RandomSearch(search, people, seats, HelsinkiTime.ToInstant(from, new TimeOnly(random.Next(24), 5)));
    }

    /// <summary>The answer of the product.</summary>
    internal IReadOnlyList<Suggestion> Ask()
    {
        Periods[] free = [.. People.Select(one => one.Week.Between(Search.From, Search.To).Without(Periods.Of(one.Busy)))];
        return Search.Best([.. Seats.Select(seat => new Seat(seat.Required, [.. seat.People.Select(index => free[index])]))], Now, Count);
    }

    /// <summary>The answer by looking at each minute.</summary>
    internal IReadOnlyList<Suggestion> ByBruteForce()
    {
        var begin = new DateTimeOffset(Search.From.AddDays(-1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var length = (Search.To.DayNumber - Search.From.DayNumber + 4) * 24 * 60;
        Minute[] minutes = [.. Enumerable.Range(0, length).Select(minute => Minute.Of(begin.AddMinutes(minute)))];
        bool[][] free = [.. People.Select(one => Array.ConvertAll(minutes, one.IsFreeAt))];
        return
        [
            .. Enumerable.Range(0, length - Search.Minutes).Where(index => MayBegin(minutes, index))
                .Select(index => Look(minutes, free, index))
                .Where(one => one.MissingRequired.Count + one.MissingOptional.Count < Seats.Count)
                .OrderBy(one => one.MissingRequired.Count).ThenByDescending(one => Seats.Count(seat => !seat.Required) - one.MissingOptional.Count)
                .ThenBy(one => one.Slot.From).Take(Count),
        ];
    }

    private bool MayBegin(Minute[] minutes, int index)
    {
        var (at, day, time) = minutes[index];
        var (_, lastDay, lastTime) = minutes[index + Search.Minutes];
        return day >= Search.From && day <= Search.To && FinnishHolidays.On(day) is null && at > Now
            && ((time.Hour * 60) + time.Minute) % Search.Step == 0 && time >= Search.Earliest
            && lastDay == day && lastTime <= Search.Latest
            && (index < 60 || minutes[index - 60].Time != time);
    }

    private Suggestion Look(Minute[] minutes, bool[][] free, int index)
    {
        var empty = Enumerable.Range(0, Seats.Count).Where(seat => !Seats[seat].People.Any(person =>
            Enumerable.Range(index, Search.Minutes).All(minute => free[person][minute]))).ToList();
        return new Suggestion(
            new Period(minutes[index].Instant, minutes[index].Instant.AddMinutes(Search.Minutes)),
            empty.FindAll(seat => Seats[seat].Required), empty.FindAll(seat => !Seats[seat].Required));
    }

    private static Somebody Anybody(Random random, DateOnly from) => new(
        WorkingWeek.Of(Enum.GetValues<DayOfWeek>().Where(_ => random.Next(5) > 0).SelectMany(day => Work(random, day))),
        [.. Enumerable.Range(0, random.Next(12)).Select(_ =>
        {
            var start = HelsinkiTime.ToInstant(from.AddDays(random.Next(-1, 7)), new TimeOnly(random.Next(24), random.Next(4) * 15));
            return new Period(start, start.AddMinutes(random.Next(1, 20) * 15));
        })]);

    // Not between three and four at night: what the wall clock says there is a question of its own.
    private static IEnumerable<WorkingTime> Work(Random random, DayOfWeek day)
    {
        var noon = new TimeOnly(random.Next(11, 13), random.Next(2) * 30);
        yield return new WorkingTime(day, new TimeOnly(random.Next(2) == 0 ? random.Next(0, 3) : random.Next(5, 10), 0), noon);
        if (random.Next(2) == 0)
        {
            yield return new WorkingTime(day, noon.AddMinutes(30), new TimeOnly(random.Next(15, 23), 15));
        }
    }
}
