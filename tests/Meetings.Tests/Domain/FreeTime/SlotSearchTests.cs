using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Tests.Domain.FreeTime;

[Trait("covers", "A4-02")]
public sealed class SlotSearchTests
{
    private const int Seed = 20261025;
    private static readonly DateOnly Monday = new(2026, 8, 10);
    private static readonly SlotSearch Search = new(Monday, Monday, new TimeOnly(8, 0), new TimeOnly(16, 0), 60, 30);

    [Fact]
    public void Suggestions_agree_with_trying_every_minute_of_random_calendars()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}");
        for (var round = 0; round < 100; round++)
        {
            var search = RandomSearch.Make(new Random(Seed + round));

            var expected = search.ByBruteForce();
            var actual = search.Ask();

            Assert.True(
                expected.Select(Describe).SequenceEqual(actual.Select(Describe), StringComparer.Ordinal),
                $"Round {round} of seed {Seed}: {search}\nexpected {string.Join(" | ", expected.Take(4).Select(Describe))}\n"
                + $"got      {string.Join(" | ", actual.Take(4).Select(Describe))}");
        }
    }

    [Fact]
    public void All_required_come_first_then_most_optional_then_the_soonest()
    {
        Seat[] seats =
        [
            new(true, [Free(8, 9, 12, 16)]),
            new(true, [Free(8, 9, 13, 16)]),
            new(false, [Free(8, 16)]),
            new(false, [Free(14, 16)]),
        ];

        var best = Search.Best(seats, default, 6);

        Assert.Equal([14, 14.5, 15, 8, 13, 13.5], best.Select(one => Hour(one.Slot)));
        Assert.Equal([3], best[3].MissingOptional);
    }

    [Fact]
    public void A_role_is_there_when_one_of_those_who_have_it_is_free_for_the_whole_meeting()
    {
        Seat[] seats = [new(true, [Free(8, 10), Free(9.5, 11)])];

        Assert.Equal([8, 8.5, 9, 9.5, 10], Search.Best(seats, default, 10).Select(one => Hour(one.Slot)));
        Assert.Empty((Search with { Minutes = 150 }).Best(seats, default, 10));
    }

    [Fact]
    public void Nothing_is_suggested_for_the_past_or_for_a_time_that_nobody_has()
    {
        Seat[] seats = [new(true, [Free(8, 10)])];

        Assert.Equal([9], Search.Best(seats, At(8.5), 10).Select(one => Hour(one.Slot)));
        Assert.Empty(Search.Best([new(true, [Free(17, 19)])], default, 10));
    }

    [Fact]
    public void Holidays_are_left_out()
    {
        var christmas = Search with { From = new DateOnly(2026, 12, 24), To = new DateOnly(2026, 12, 28) };
        Seat[] seats = [new(true, [WorkingWeek.Of(Enum.GetValues<DayOfWeek>().Select(day => new WorkingTime(day, new TimeOnly(8, 0), new TimeOnly(9, 0)))).Between(christmas.From, christmas.To)])];

        Assert.Equal([27, 28], christmas.Best(seats, default, 10).Select(one => HelsinkiTime.DayOf(one.Slot.From).Day));
    }

    private static string Describe(Suggestion one) =>
        $"{one.Slot.From:MM-dd HH:mm}Z -{string.Join(',', one.MissingRequired)} -{string.Join(',', one.MissingOptional)}";

    private static Periods Free(params double[] hours) =>
        Periods.Of(hours.Chunk(2).Select(pair => new Period(At(pair[0]), At(pair[1]))));

    private static DateTimeOffset At(double hour) => HelsinkiTime.ToInstant(Monday, TimeOnly.FromTimeSpan(TimeSpan.FromHours(hour)));

    private static double Hour(Period slot) => HelsinkiTime.ToLocal(slot.From).Time.ToTimeSpan().TotalHours;
}
