using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Calendars;

namespace SystemicPlatform.Meetings.Tests.Domain.Calendars;

public sealed class MeetingEventsTests
{
    private const int Seed = 20260329;
    private static readonly MeetingEvents Finnish = new(Language.Fi, new CalendarLinks(new Uri("https://platform.example")));
    private static readonly DateOnly Today = new(2026, 1, 1);
    private static readonly string[] Rules =
    [
        "FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "FREQ=WEEKLY;INTERVAL=3", "FREQ=WEEKLY;COUNT=30;BYDAY=FR",
        "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261115", "FREQ=MONTHLY;BYDAY=-1WE", "FREQ=MONTHLY;BYDAY=2TU,4TU", "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=7",
    ];

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task The_Mondays_of_a_year_stand_in_a_readers_calendar_without_the_skipped_one()
    {
        var (series, meetings) = Planned("FREQ=WEEKLY;BYDAY=MO", Today, new TimeOnly(9, 0), HolidayPolicy.Skip);

        var calendar = await ReaderCalendar.AfterAsync(Publish(Finnish.Whole(series, meetings, 0)));

        ReaderCalendar.AssertHolds(meetings, calendar);
        Assert.Equal(51, calendar.Count);
        Assert.DoesNotContain(calendar, entry => DateOnly.FromDateTime(entry.Start.UtcDateTime) == new DateOnly(2026, 4, 6));
        Assert.All(calendar, entry => Assert.Equal((series.Id.ToString(), "Ammattilaistiimin kokous"), (entry.Uid, entry.Summary)));
        string[] expected = ["2026-03-23T07:00", "2026-03-30T06:00", "2026-10-19T06:00", "2026-10-26T07:00"];
        Assert.Subset(calendar.Select(entry => entry.Start.ToString("yyyy-MM-ddTHH:mm")).ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    [Trait("covers", "R-04")]
    public async Task Any_part_of_any_series_is_read_as_exactly_those_meetings()
    {
        var random = new Random(Seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}");
        var parts = Enumerable.Range(0, 120).Select(round => RandomPart(random, Rules[round % Rules.Length])).ToList();

        var calendars = await ReaderCalendar.AfterEachAsync(parts.Select(part => new[] { Publish(Finnish.Whole(part.Series, part.Meetings, 0)) }));

        foreach (var ((series, meetings), calendar) in parts.Zip(calendars))
        {
            Assert.True(
                meetings.Where(meeting => meeting.IsComing).Select(meeting => meeting.StartsAt).Order().SequenceEqual(calendar.Select(entry => entry.Start)),
                $"Seed {Seed}: {series.Rrule} from {series.FirstDate} at {series.LocalTime}, {series.Holidays}");
        }
    }

    [Fact]
    [Trait("covers", "R-04")]
    public async Task A_time_that_the_clock_skips_or_gives_twice_is_read_as_we_mean_it()
    {
        foreach (var time in new TimeOnly[] { new(3, 30), new(2, 59), new(4, 0) })
        {
            var (series, meetings) = Planned("FREQ=WEEKLY;BYDAY=SU", new DateOnly(2026, 3, 29), time, HolidayPolicy.Skip);
            ReaderCalendar.AssertHolds(meetings, await ReaderCalendar.AfterAsync(Publish(Finnish.Whole(series, meetings, 0))));
        }
    }

    [Fact]
    [Trait("covers", "L-26")]
    public void Neither_title_nor_place_gets_into_a_calendar()
    {
        var (series, meetings) = Planned("FREQ=WEEKLY", Today, new TimeOnly(9, 0), HolidayPolicy.Skip);

        var text = Publish(Finnish.Whole(series, meetings, 0));

        Assert.DoesNotContain("Iiris", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LOCATION", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_meetings_there_is_no_entry()
    {
        var (series, _) = Planned("FREQ=WEEKLY", Today, new TimeOnly(9, 0), HolidayPolicy.Skip);

        Assert.Empty(Finnish.Whole(series, [], 0));
    }

    [Theory]
    [Trait("covers", "L-27")]
    [InlineData(Language.Fi)]
    [InlineData(Language.Sv)]
    [InlineData(Language.En)]
    public void Every_kind_has_its_word_in_every_language(Language language) =>
        Assert.All(Enum.GetValues<MeetingKind>(), kind => Assert.NotEmpty(KindWords.In(language, kind)));

    private static (MeetingSeries Series, IReadOnlyList<Meeting> Meetings) RandomPart(Random random, string rule)
    {
        var time = new TimeOnly(random.Next(1, 20), random.Next(2) * 30);
        var holidays = random.Next(2) == 0 ? HolidayPolicy.Skip : HolidayPolicy.NextWorkingDay;
        var (series, meetings) = Planned(rule, Today.AddDays(random.Next(120)), time, holidays);
        return (series, [.. meetings.Where(_ => random.Next(4) > 0)]);
    }

    private static string Publish(IEnumerable<CalendarEvent> events) =>
        new CalendarDocument(CalendarMethod.Publish, MeetingsFixture.Now).Write(events);

    private static (MeetingSeries Series, IReadOnlyList<Meeting> Meetings) Planned(string rule, DateOnly first, TimeOnly time, HolidayPolicy holidays)
    {
        var team = new KnownTeam(Guid.CreateVersion7(), TeamKind.Professional, ServiceLine.ChildProtection, null, null);
        var dates = new SeriesDates(RecurrenceRule.Parse(rule), first, new SeriesTime(time, 90), holidays);
        var series = MeetingSeries.Schedule(team, MeetingKind.ProfessionalTeam, dates, "Iiriksen asia", "Salainen katu 1", null, Today);
        return (series, series.PlanAhead(Today));
    }
}
