using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Tests.Domain.Calendars;

/// <summary>A calendar client that is not ours: python-icalendar and python-dateutil, fed with texts as they would arrive.</summary>
internal static class ReaderCalendar
{
    /// <summary>What stands in the calendar after the texts were read in their order.</summary>
    internal static async Task<List<Entry>> AfterAsync(params IEnumerable<string> texts) => (await AfterEachAsync([texts]))[0];

    /// <summary>The same for many calendars that know nothing of each other.</summary>
    internal static Task<List<Entry>[]> AfterEachAsync(IEnumerable<IEnumerable<string>> histories) => Python.RunAsync<List<Entry>[]>(
        "Domain/Calendars/replay_calendars.py", "python3-icalendar", histories);

    /// <summary>The calendar holds exactly these times.</summary>
    internal static void AssertHolds(IEnumerable<(DateTimeOffset StartsAt, DateTimeOffset EndsAt)> expected, IEnumerable<Entry> calendar) =>
        Assert.Equal(expected.Order(), calendar.Select(entry => (entry.Start, entry.End)).Order());

    /// <summary>The calendar holds exactly those of the meetings that will be, or were.</summary>
    internal static void AssertHolds(IEnumerable<Meeting> meetings, IEnumerable<Entry> calendar) => AssertHolds(
        meetings.Where(meeting => meeting.IsComing || meeting.Status == MeetingStatus.Held).Select(meeting => (meeting.StartsAt, meeting.EndsAt)),
        calendar);

    internal sealed record Entry(string Uid, DateTimeOffset Start, DateTimeOffset End, string Summary);
}
