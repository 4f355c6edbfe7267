using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Tests.Domain.ChildTeams;

public sealed class GrantPeriodTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 10, 20);

    [Fact]
    public void Begins_now_when_the_first_day_has_come()
    {
        Assert.Equal(new GrantPeriod(Now, null), GrantPeriod.Of(Today, null, Now));
        Assert.Equal(new GrantPeriod(Now, null), GrantPeriod.Of(Today.AddDays(-300), null, Now));
    }

    [Fact]
    public void Begins_at_midnight_in_Helsinki_when_the_first_day_is_to_come() =>
        Assert.Equal(new DateTimeOffset(2026, 10, 20, 21, 0, 0, TimeSpan.Zero), GrantPeriod.Of(Today.AddDays(1), null, Now)?.From);

    [Fact]
    public void Ends_at_midnight_in_Helsinki_after_the_last_day_also_over_a_clock_change() =>
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 22, 0, 0, TimeSpan.Zero), GrantPeriod.Of(Today, new DateOnly(2026, 10, 25), Now)?.Until);

    [Fact]
    public void Gives_nothing_for_the_past()
    {
        Assert.Null(GrantPeriod.Of(Today.AddDays(-9), Today.AddDays(-1), Now));
        Assert.NotNull(GrantPeriod.Of(Today.AddDays(-9), Today, Now));
    }

    [Fact]
    public void A_last_day_that_is_over_ends_access_now()
    {
        Assert.Equal(Now, GrantPeriod.EndAfter(Today.AddDays(-1), Now));
        Assert.Equal(new DateTimeOffset(2026, 10, 20, 21, 0, 0, TimeSpan.Zero), GrantPeriod.EndAfter(Today, Now));
    }
}
