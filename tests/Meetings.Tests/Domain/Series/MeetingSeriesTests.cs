using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

[Trait("covers", "R-04")]
[Trait("covers", "A0-20")]
public sealed class MeetingSeriesTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly KnownTeam Team = new(Guid.CreateVersion7(), TeamKind.Professional, ServiceLine.ChildProtection, null, null);

    [Fact]
    public void Plans_from_the_first_date_to_a_year_from_today()
    {
        var meetings = Series("FREQ=WEEKLY;BYDAY=TU", first: new(2026, 8, 11)).PlanAhead(NewYear);

        Assert.Equal((new DateOnly(2026, 8, 11), new DateOnly(2026, 12, 29)), (meetings[0].OriginalDate, meetings[^1].OriginalDate));
    }

    [Fact]
    public void Plans_nothing_before_today_although_the_rule_counts_from_the_first_date()
    {
        var meetings = Series("FREQ=WEEKLY;INTERVAL=2", first: new(2025, 12, 23)).PlanAhead(NewYear);

        Assert.Equal(new DateOnly(2026, 1, 20), meetings[1].OriginalDate);
        Assert.Equal((new DateOnly(2026, 1, 6), MeetingStatus.Skipped), (meetings[0].OriginalDate, meetings[0].Status));
    }

    [Fact]
    public void A_meeting_knows_its_series_and_when_it_is()
    {
        var series = Series("FREQ=WEEKLY;BYDAY=MO", HolidayPolicy.NextWorkingDay);

        var meeting = series.PlanAhead(NewYear).Single(meeting => meeting.OriginalDate == new DateOnly(2026, 4, 6));

        Assert.Equal((series.Id, Team.Id, MeetingKind.ProfessionalTeam), (meeting.SeriesId, meeting.TeamId, meeting.Kind));
        Assert.Equal((MeetingStatus.Moved, "easterMonday", 1), (meeting.Status, meeting.Reason, meeting.Version));
        Assert.Equal(new DateTimeOffset(2026, 4, 7, 6, 0, 0, TimeSpan.Zero), meeting.StartsAt);
        Assert.Equal(meeting.StartsAt.AddMinutes(120), meeting.EndsAt);
        Assert.True(meeting.IsComing);
    }

    [Fact]
    public void Planning_day_by_day_gives_each_date_once_and_the_same_as_planning_at_once()
    {
        var daily = Series("FREQ=WEEKLY;BYDAY=MO,FR", HolidayPolicy.NextWorkingDay);
        var meetings = Enumerable.Range(0, 366).SelectMany(day => daily.PlanAhead(NewYear.AddDays(day))).ToList();

        var atOnce = Series("FREQ=WEEKLY;BYDAY=MO,FR", HolidayPolicy.NextWorkingDay);
        var expected = atOnce.PlanAhead(NewYear).Concat(atOnce.PlanAhead(NewYear.AddDays(365)));

        Assert.Equal(
            expected.Select(meeting => (meeting.OriginalDate, meeting.StartsAt, meeting.Status)),
            meetings.Select(meeting => (meeting.OriginalDate, meeting.StartsAt, meeting.Status)));
        Assert.Empty(daily.PlanAhead(NewYear.AddDays(365)));
        Assert.Empty(daily.PlanAhead(NewYear));
    }

    [Fact]
    public void After_a_long_pause_the_past_is_not_planned()
    {
        var series = Series("FREQ=WEEKLY;BYDAY=TU");
        series.PlanAhead(NewYear);

        Assert.Equal(new DateOnly(2028, 1, 4), series.PlanAhead(new DateOnly(2028, 1, 1))[0].OriginalDate);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;COUNT=3", true)]
    [InlineData("FREQ=WEEKLY;UNTIL=20261231", true)]
    [InlineData("FREQ=WEEKLY;UNTIL=20270131", false)]
    [InlineData("FREQ=WEEKLY;COUNT=200", false)]
    [InlineData("FREQ=MONTHLY;INTERVAL=6", false)]
    public void Has_ended_when_the_rule_gives_nothing_more(string rrule, bool ended)
    {
        var series = Series(rrule);
        series.PlanAhead(NewYear);

        Assert.Equal(ended, series.Ended);
    }

    [Theory]
    [InlineData("2025-01-01", "FREQ=WEEKLY;COUNT=3")]
    [InlineData("2026-01-01", "FREQ=WEEKLY;UNTIL=20250101")]
    [InlineData("2027-01-02", "FREQ=WEEKLY")]
    public void Refuses_a_rule_without_a_date_in_the_coming_year(string first, string rrule) =>
        Assert.Equal("rrule_never_fires", Assert.Throws<RuleViolation>(() => Series(rrule, first: DateOnly.Parse(first))).Code);

    [Fact]
    public void Refuses_a_kind_that_the_team_does_not_hold() =>
        Assert.Equal(
            "kind_needs_client_team", Assert.Throws<RuleViolation>(() => Series("FREQ=WEEKLY", kind: MeetingKind.ClientTeam)).Code);

    private static MeetingSeries Series(
        string rrule, HolidayPolicy holidays = HolidayPolicy.Skip, DateOnly? first = null, MeetingKind kind = MeetingKind.ProfessionalTeam) =>
        MeetingSeries.Schedule(
            Team, kind, new SeriesDates(RecurrenceRule.Parse(rrule), first ?? NewYear, new SeriesTime(new TimeOnly(9, 0), 120), holidays),
            "Viikkokokous", null, null, NewYear);
}
