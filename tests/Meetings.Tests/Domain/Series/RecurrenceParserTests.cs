using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

public sealed class RecurrenceParserTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY", "FREQ=WEEKLY")]
    [InlineData(" byday=mo,tu,mo;freq=weekly;interval=1;wkst=mo ", "FREQ=WEEKLY;BYDAY=MO,TU")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1WE,+1TU;INTERVAL=2;COUNT=10", "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1WE,1TU;COUNT=10")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,-1;UNTIL=20261231", "FREQ=MONTHLY;BYMONTHDAY=1,-1;UNTIL=20261231")]
    [InlineData("UNTIL=20261231T215959Z;FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=20261231T215959Z")]
    public void Reads_a_rule_and_writes_it_in_one_form(string text, string written) =>
        Assert.Equal(written, RecurrenceRule.Parse(text).ToString());

    [Theory]
    [InlineData("FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("FREQ=YEARLY", "FREQ=YEARLY")]
    [InlineData("FREQ=HOURLY;INTERVAL=24", "FREQ=HOURLY")]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1", "BYSETPOS")]
    [InlineData("FREQ=WEEKLY;BYHOUR=9", "BYHOUR")]
    [InlineData("FREQ=MONTHLY;BYMONTH=1", "BYMONTH")]
    [InlineData("FREQ=WEEKLY;WKST=SU", "WKST=SU")]
    public void Names_a_part_that_is_not_supported(string text, string part)
    {
        var violation = Assert.Throws<RuleViolation>(() => RecurrenceRule.Parse(text));

        Assert.Equal("rrule_unsupported_part", violation.Code);
        Assert.Contains(part, violation.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=MINUTELY;INTERVAL=30")]
    [InlineData("FREQ=HOURLY;INTERVAL=8")]
    public void Refuses_more_than_a_thousand_meetings_a_year(string text) =>
        Assert.Equal("rrule_too_frequent", Assert.Throws<RuleViolation>(() => RecurrenceRule.Parse(text)).Code);

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("WEEKLY")]
    [InlineData("INTERVAL=1")]
    [InlineData("FREQ=SOMETIMES")]
    [InlineData("FREQ=WEEKLY;")]
    [InlineData("FREQ=WEEKLY;FREQ=WEEKLY")]
    [InlineData("FREQ=WEEKLY;X=1")]
    [InlineData("RRULE:FREQ=WEEKLY")]
    [InlineData("FREQ=WEEKLY;INTERVAL=0")]
    [InlineData("FREQ=WEEKLY;INTERVAL=-1")]
    [InlineData("FREQ=WEEKLY;INTERVAL=401")]
    [InlineData("FREQ=WEEKLY;INTERVAL=99999999999999999999")]
    [InlineData("FREQ=WEEKLY;COUNT=0")]
    [InlineData("FREQ=WEEKLY;COUNT=3;UNTIL=20261231")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261231T090000")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260231")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=M")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1")]
    [InlineData("FREQ=WEEKLY;WKST=XX")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=--1MO")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32")]
    public void Refuses_what_is_no_rule(string text) =>
        Assert.Equal("rrule_invalid", Assert.Throws<RuleViolation>(() => RecurrenceRule.Parse(text)).Code);

    [Fact]
    public void Refuses_a_text_of_a_megabyte_with_a_short_answer()
    {
        var violation = Assert.Throws<RuleViolation>(() => RecurrenceRule.Parse(new string('A', 1_000_000)));

        Assert.Equal("rrule_invalid", violation.Code);
        Assert.InRange(violation.Message.Length, 1, 200);
    }
}
