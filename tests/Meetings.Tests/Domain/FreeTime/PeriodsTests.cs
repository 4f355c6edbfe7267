using SystemicPlatform.Meetings.Domain.FreeTime;

namespace SystemicPlatform.Meetings.Tests.Domain.FreeTime;

public sealed class PeriodsTests
{
    private const int Seed = 4711;
    private const int Length = 200;
    private static readonly DateTimeOffset Start = new(2026, 3, 28, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Sets_of_time_agree_with_counting_minute_by_minute()
    {
        var random = new Random(Seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}");
        for (var round = 0; round < 500; round++)
        {
            Period[] some = Some(random), others = Some(random);
            var (one, other) = (Minutes(some), Minutes(others));
            var (begin, end) = Between(random);

            Assert.Equal(one, Minutes(Periods.Of(some).All));
            Assert.Equal([.. one.Except(other)], Minutes(Periods.Of(some).Without(Periods.Of(others)).All));
            Assert.Equal([.. one.Where(minute => minute >= begin && minute < end)], Minutes(Periods.Of(some).Within(At(begin, end)).All));
            Assert.Equal(begin < end && Enumerable.Range(begin, end - begin).All(one.Contains), begin < end && Periods.Of(some).Cover(At(begin, end)));
        }
    }

    [Fact]
    public void Two_that_touch_are_one_stretch() =>
        Assert.Equal([At(0, 20)], Periods.Of([At(10, 20), At(0, 10), At(5, 5)]).All);

    private static Period[] Some(Random random) => [.. Enumerable.Range(0, random.Next(8)).Select(_ => Between(random)).Select(one => At(one.Begin, one.End))];

    private static (int Begin, int End) Between(Random random)
    {
        var begin = random.Next(Length);
        return (begin, Math.Min(Length, begin + random.Next(60)));
    }

    private static Period At(int begin, int end) => new(Start.AddMinutes(begin), Start.AddMinutes(end));

    private static SortedSet<int> Minutes(IEnumerable<Period> periods) =>
    [
        .. periods.SelectMany(period => Enumerable.Range(
            (int)(period.From - Start).TotalMinutes, Math.Max(0, (int)(period.To - period.From).TotalMinutes))),
    ];
}
