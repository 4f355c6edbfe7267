using System.Text;
using SystemicPlatform.ServiceDefaults.Calendars;

namespace SystemicPlatform.ServiceDefaults.Tests.Calendars;

public sealed class CalendarDocumentTests
{
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Start = new(2026, 8, 11, 6, 0, 0, TimeSpan.Zero);
    private static readonly CalendarEvent Meeting = new("uid-1", 3, Start, Start.AddMinutes(90), "Kokous", new Uri("https://platform.example/meetings/1"));

    [Fact]
    public void An_invitation_says_who_invites_and_whom_and_when()
    {
        var text = new CalendarDocument(CalendarMethod.Request, Stamp, new Uri("mailto:no-reply@platform.example"), new Uri("urn:uuid:1")).Write([Meeting]);

        string[] expected =
        [
            "METHOD:REQUEST", "UID:uid-1", "DTSTAMP:20260101T090000Z", "SEQUENCE:3", "DTSTART;TZID=Europe/Helsinki:20260811T090000",
            "DURATION:PT90M", "SUMMARY:Kokous", "STATUS:CONFIRMED", "ORGANIZER:mailto:no-reply@platform.example", "CLASS:PRIVATE",
        ];
        Assert.All(expected, line => Assert.Contains($"\r\n{line}\r\n", text, StringComparison.Ordinal));
        Assert.Contains("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:urn:uuid:1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_back_is_cancelled() =>
        Assert.Contains("\r\nSTATUS:CANCELLED\r\n", new CalendarDocument(CalendarMethod.Cancel, Stamp).Write([Meeting]), StringComparison.Ordinal);

    [Fact]
    public void Text_is_escaped_and_long_lines_are_folded_between_characters()
    {
        var summary = string.Concat(Enumerable.Repeat("ÄÖ😀;,\\\n", 30));

        var text = new CalendarDocument(CalendarMethod.Publish, Stamp).Write([Meeting with { Summary = summary }]);

        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{string.Concat(Enumerable.Repeat(@"ÄÖ😀\;\,\\\n", 30))}\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("covers", "R-04")]
    public void An_instant_in_the_hour_that_comes_a_second_time_is_written_in_UTC()
    {
        var first = new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero);
        var document = new CalendarDocument(CalendarMethod.Publish, Stamp);

        Assert.Contains("DTSTART;TZID=Europe/Helsinki:20261025T033000", document.Write([Meeting with { StartsAt = first, EndsAt = first.AddHours(1) }]), StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261025T013000Z", document.Write([Meeting with { StartsAt = first.AddHours(1), EndsAt = first.AddHours(2) }]), StringComparison.Ordinal);
    }
}
