using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Tests.Domain.Retention;

public sealed class RetentionRulesTests
{
    private static readonly DateOnly Day = new(2020, 2, 29);

    [Fact]
    [Trait("covers", "L-23")]
    public void Child_protection_falls_due_two_years_after_death_whatever_was_closed()
    {
        Assert.Equal(new DateOnly(2022, 2, 28), Due(Day, (ServiceLine.ChildProtection, Day), (ServiceLine.FamilySocialWork, Day))?.On);
        Assert.Null(Due(null, (ServiceLine.ChildProtection, new DateOnly(1950, 1, 1))));
    }

    [Fact]
    [Trait("covers", "L-23")]
    public void Family_services_fall_due_thirty_years_after_the_last_closing()
    {
        Assert.Equal(
            new DateOnly(2050, 2, 28), Due(null, (ServiceLine.FamilySocialWork, Day), (ServiceLine.FamilySocialWork, Day.AddYears(-5)))?.On);
        Assert.Null(Due(Day, (ServiceLine.FamilySocialWork, Day), (ServiceLine.FamilySocialWork, null)));
    }

    [Fact]
    public void Whoever_was_never_a_client_is_kept_as_in_child_protection()
    {
        Assert.Null(Due(null));
        Assert.Equal(RetentionRule.AfterDeath, Due(Day)?.Rule);
    }

    [Fact]
    public void The_time_kept_is_the_one_in_force_on_the_day_from_which_it_runs()
    {
        var limits = StatutoryLimits.FromStatutes();
        limits.RetentionYearsAfterDeath.Clear();
        limits.RetentionYearsAfterDeath.Add(new DatedValue<int>(5, new DateOnly(2021, 1, 1)));
        Assert.Null(RetentionRules.DueOf(Day, [], limits));
        Assert.Equal(new DateOnly(2027, 3, 1), RetentionRules.DueOf(new DateOnly(2022, 3, 1), [], limits)?.On);
    }

    private static RetentionRules.Due? Due(DateOnly? deceasedOn, params (ServiceLine, DateOnly?)[] relationships) =>
        RetentionRules.DueOf(deceasedOn, relationships, StatutoryLimits.FromStatutes());
}
