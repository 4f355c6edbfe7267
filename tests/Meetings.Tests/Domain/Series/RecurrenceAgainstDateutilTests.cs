using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

public sealed class RecurrenceAgainstDateutilTests
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    [Fact]
    [Trait("covers", "R-04")]
    public async Task Five_hundred_rules_give_the_same_days_over_ten_years()
    {
        var random = new Random(20260811);
        var cases = Enumerable.Range(0, 500).Select(_ => RandomCase(random)).ToList();

        var expected = await Dateutil.Expand(cases);

        for (var index = 0; index < cases.Count; index++)
        {
            var item = cases[index];
            var actual = RecurrenceRule.Parse(item.Rule).Expand(item.First, item.From, item.To, item.Time).ToArray();
            Assert.True(
                expected[index].SequenceEqual(actual),
                $"{item}: expected {string.Join(' ', expected[index].Take(5))}…, got {string.Join(' ', actual.Take(5))}…");
        }

        AssertHolidaysApplied(cases, expected);
        Assert.True(expected.Count(dates => dates.Length > 0) > 400, "Most of the rules should give days at all.");
    }

    // Laid over the calendar, the same days are there: none is lost, and exactly those on a holiday or an eve are skipped.
    private static void AssertHolidaysApplied(List<Dateutil.Case> cases, DateOnly[][] expected)
    {
        for (var index = 0; index < cases.Count; index++)
        {
            var item = cases[index];
            var dates = new SeriesDates(RecurrenceRule.Parse(item.Rule), item.First, new SeriesTime(item.Time, 60), HolidayPolicy.Skip).Plan(item.From, item.To).ToList();
            Assert.Equal(expected[index], dates.Select(date => date.OriginalDate));
            Assert.Equal(
                expected[index].Where(day => FinnishHolidays.On(day) is not null),
                dates.Where(date => date.Status == SeriesDateStatus.Skipped).Select(date => date.OriginalDate));
        }
    }

    private static Dateutil.Case RandomCase(Random random)
    {
        var first = new DateOnly(2020, 1, 1).AddDays(random.Next(4000));
        var from = first.AddDays(random.Next(3) == 0 ? 0 : random.Next(-200, 3000));
        var time = new TimeOnly(random.Next(7, 19), random.Next(2) * 30);
        return new(string.Join(';', Parts(random, first)), first, from, from.AddYears(10), time);
    }

    private static IEnumerable<string> Parts(Random random, DateOnly first)
    {
        var monthly = random.Next(2) == 0;
        yield return monthly ? "FREQ=MONTHLY" : "FREQ=WEEKLY";
        if (random.Next(2) == 0)
        {
            yield return $"INTERVAL={random.Next(1, 8)}";
        }

        foreach (var part in monthly ? MonthlyDays(random) : WeeklyDays(random))
        {
            yield return part;
        }

        var end = first.AddDays(random.Next(4000));
        yield return random.Next(4) switch
        {
            0 => $"COUNT={random.Next(1, 200)}",
            1 => $"UNTIL={end:yyyyMMdd}",
            2 => $"UNTIL={end:yyyyMMdd}T{random.Next(24):D2}{random.Next(2) * 30:D2}00Z",
            _ => "WKST=MO",
        };
    }

    private static IEnumerable<string> WeeklyDays(Random random) =>
        random.Next(4) == 0 ? [] : [$"BYDAY={string.Join(',', Some(random, Weekdays, 4))}"];

    // Ordinal and plain weekdays are not mixed: RFC 5545 adds them up, dateutil intersects them.
    private static IEnumerable<string> MonthlyDays(Random random)
    {
        var monthDays = $"BYMONTHDAY={string.Join(',', Some(random, [.. Enumerable.Range(-31, 63).Where(day => day != 0)], 5))}";
        var plain = $"BYDAY={string.Join(',', Some(random, Weekdays, 3))}";
        string[] ordinals = [.. Weekdays.SelectMany(day => Enumerable.Range(-5, 11).Where(n => n != 0).Select(n => $"{n}{day}"))];
        return random.Next(6) switch
        {
            0 => [],
            1 => [monthDays],
            2 => [plain],
            3 => [plain, monthDays],
            _ => [$"BYDAY={string.Join(',', Some(random, ordinals, 3))}"],
        };
    }

    private static T[] Some<T>(Random random, T[] from, int most)
    {
        random.Shuffle(from);
        return from[..random.Next(1, most + 1)];
    }
}
