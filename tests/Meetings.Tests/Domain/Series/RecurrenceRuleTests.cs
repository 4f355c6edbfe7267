using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

[Trait("covers", "R-04")]
[Trait("covers", "A0-20")]
public sealed class RecurrenceRuleTests
{
    private static readonly DateOnly Tuesday = new(2026, 8, 11);

    [Fact]
    public void Mondays_of_2026_are_52_dates()
    {
        var mondays = Dates("FREQ=WEEKLY;BYDAY=MO", new(2026, 1, 1), new(2026, 1, 1), new(2026, 12, 31));

        Assert.Equal(52, mondays.Length);
        Assert.All(mondays, date => Assert.Equal(DayOfWeek.Monday, date.DayOfWeek));
    }

    [Fact]
    [Trait("covers", "R-15")]
    public void A_steering_group_meets_on_the_last_Wednesday() =>
        Assert.Equal(
            [new(2026, 9, 30), new(2026, 10, 28), new(2026, 11, 25)],
            Dates("FREQ=MONTHLY;BYDAY=-1WE", new(2026, 9, 1), new(2026, 9, 1), new(2026, 11, 30)));

    [Fact]
    public void A_first_date_that_does_not_fit_is_no_date_of_the_series() =>
        Assert.Equal([new(2026, 8, 13), new(2026, 8, 20)], Dates("FREQ=WEEKLY;BYDAY=TH;COUNT=2", Tuesday, Tuesday, new(2027, 1, 1)));

    [Fact]
    public void Without_a_day_the_rule_takes_that_of_the_first_date()
    {
        Assert.Equal([Tuesday, Tuesday.AddDays(7)], Dates("FREQ=WEEKLY;COUNT=2", Tuesday, Tuesday, DateOnly.MaxValue));
        Assert.Equal(
            [new(2026, 1, 31), new(2026, 3, 31)],
            Dates("FREQ=MONTHLY;COUNT=2", new(2026, 1, 31), new(2026, 1, 31), DateOnly.MaxValue));
    }

    [Fact]
    [Trait("covers", "A2-26")]
    public void Every_second_week_counts_weeks_from_Monday() =>
        Assert.Equal(
            [new(2026, 8, 14), new(2026, 8, 24), new(2026, 8, 28)],
            Dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO", Tuesday, Tuesday, new(2026, 8, 31)));

    [Fact]
    public void Ordinal_and_plain_weekdays_add_up() =>
        Assert.Equal(
            [new(2026, 9, 1), new(2026, 9, 2), new(2026, 9, 9), new(2026, 9, 16), new(2026, 9, 23), new(2026, 9, 30)],
            Dates("FREQ=MONTHLY;BYDAY=1TU,WE", new(2026, 9, 1), new(2026, 9, 1), new(2026, 9, 30)));

    [Fact]
    public void An_end_given_as_an_instant_looks_at_the_hour()
    {
        const string Rule = "FREQ=WEEKLY;UNTIL=20260818T060000Z";

        Assert.Equal(2, RecurrenceRule.Parse(Rule).Expand(Tuesday, Tuesday, DateOnly.MaxValue, new TimeOnly(9, 0)).Count());
        Assert.Single(RecurrenceRule.Parse(Rule).Expand(Tuesday, Tuesday, DateOnly.MaxValue, new TimeOnly(9, 1)));
    }

    [Fact]
    public void An_end_given_as_a_day_includes_it() =>
        Assert.Equal(2, Dates("FREQ=WEEKLY;UNTIL=20260818", Tuesday, Tuesday, DateOnly.MaxValue).Length);

    [Fact]
    public void An_old_series_is_expanded_from_near_the_days_asked_for()
    {
        var rule = RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Single(rule.Expand(new DateOnly(1, 1, 1), new DateOnly(9990, 6, 1), new DateOnly(9990, 6, 1)));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=SA,SU", 9999)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", 9999)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", 1)]
    public void The_ends_of_the_calendar_do_no_harm(string text, int year)
    {
        var dates = Dates(text, new DateOnly(year, 1, 1), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

        Assert.InRange(dates.Length, 7, 105);
    }

    [Fact]
    public void Nothing_lies_between_a_day_and_the_day_before() =>
        Assert.Empty(Dates("FREQ=WEEKLY", Tuesday, Tuesday.AddDays(7), Tuesday));

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260811", "2026-08-11")]
    [InlineData("FREQ=WEEKLY;UNTIL=20200101", "2026-08-11")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31", "2026-08-11")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30", "2026-02-01")]
    public void Refuses_a_rule_that_never_fires(string text, string first) =>
        Assert.Equal(
            "rrule_never_fires",
            Assert.Throws<RuleViolation>(() => RecurrenceRule.Parse(text).EnsureFires(DateOnly.Parse(first), default)).Code);

    [Theory]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29;BYDAY=MO", "2026-02-01")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260811", "2026-08-11")]
    public void Accepts_a_rule_that_fires_seldom_or_once(string text, string first) =>
        RecurrenceRule.Parse(text).EnsureFires(DateOnly.Parse(first), default);

    private static DateOnly[] Dates(string text, DateOnly first, DateOnly from, DateOnly to) =>
        [.. RecurrenceRule.Parse(text).Expand(first, from, to)];
}
