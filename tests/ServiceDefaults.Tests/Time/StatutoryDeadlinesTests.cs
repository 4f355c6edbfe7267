using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Tests.Time;

public sealed class StatutoryDeadlinesTests
{
    private static readonly StatutoryDeadlines Deadlines = new(StatutoryLimits.FromStatutes());

    [Theory]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-04")]
    [Trait("covers", "L-05")]
    [Trait("covers", "L-06")]
    [InlineData("2026-01-13", "2026-01-22", "2026-04-13", "2026-04-13")]
    [InlineData("2026-06-12", "2026-06-23", "2026-09-12", "2026-09-14")]
    [InlineData("2026-09-15", "2026-09-24", "2026-12-15", "2026-12-15")]
    public void Counts_the_worked_examples(string initiated, string startBy, string dueBy, string rolled)
    {
        var deadlines = Deadlines.For(DateOnly.Parse(initiated));

        Assert.Equal(DateOnly.Parse(startBy), deadlines.AssessmentStartBy);
        Assert.Equal(DateOnly.Parse(dueBy), deadlines.AssessmentDueBy);
        Assert.Equal(DateOnly.Parse(rolled), deadlines.AssessmentDueByRolled);
    }

    [Fact]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-05")]
    public void Agrees_with_an_independent_calendar_on_every_day_of_2024_to_2030()
    {
        foreach (var day in IndependentCalendar.Days.Where(day => day.Year is >= 2024 and <= 2030))
        {
            var due = IndependentCalendar.ThreeMonthsFrom(day);
            var expected = new AssessmentDeadlines(day, IndependentCalendar.StartBy(day), due, IndependentCalendar.EndOn(due));
            Assert.Equal(expected, Deadlines.For(day));
        }
    }

    [Theory]
    [Trait("covers", "L-04")]
    [InlineData("2026-12-15", "2026-12-28")]
    [InlineData("2026-06-10", "2026-06-22")]
    public void A_seventh_day_on_an_eve_rolls_on(string initiated, string startBy) =>
        Assert.Equal(DateOnly.Parse(startBy), Deadlines.For(DateOnly.Parse(initiated)).AssessmentStartBy);

    [Theory]
    [Trait("covers", "L-05")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2027-11-30", 3, "2028-02-29")]
    [InlineData("2026-01-31", 3, "2026-04-30")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    public void A_month_without_the_day_ends_on_its_last_day(string date, int months, string end) =>
        Assert.Equal(DateOnly.Parse(end), StatutoryDeadlines.AddMonths(DateOnly.Parse(date), months));

    [Fact]
    [Trait("covers", "L-09")]
    public void A_plan_is_reviewed_within_a_year() =>
        Assert.Equal(new DateOnly(2027, 10, 29), Deadlines.PlanReviewBy(new DateOnly(2026, 10, 29)));

    [Theory]
    [Trait("covers", "L-10")]
    [InlineData("2025-03-14", false)]
    [InlineData("2025-03-15", true)]
    public void A_child_is_heard_from_the_twelfth_birthday(string on, bool heard) =>
        Assert.Equal(heard, Deadlines.MustBeHeard(new DateOnly(2013, 3, 15), DateOnly.Parse(on)));

    [Theory]
    [Trait("covers", "L-01")]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", 35)]
    [InlineData("2023-12-31", 35)]
    [InlineData("2024-01-01", 30)]
    [InlineData("2030-01-01", 30)]
    public void The_caseload_limit_is_the_one_in_force_on_the_day(string on, int? limit) =>
        Assert.Equal(limit, Deadlines.CaseloadLimit(DateOnly.Parse(on)));
}
