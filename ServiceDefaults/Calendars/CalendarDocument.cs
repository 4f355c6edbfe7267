using System.Globalization;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Calendars;

/// <summary>A calendar as text: RFC 5545, and RFC 5546 for invitations.</summary>
/// <param name="Method">What it is for.</param>
/// <param name="Stamp">When it was made; part of every entry.</param>
/// <param name="Organizer">Who invites, as an address of the platform's own; for invitations.</param>
/// <param name="Attendee">The one reader, e.g. <c>mailto:…</c> or <c>urn:uuid:…</c>: nobody sees who else is invited.</param>
public sealed record CalendarDocument(CalendarMethod Method, DateTimeOffset Stamp, Uri? Organizer = null, Uri? Attendee = null)
{
    /// <summary>Media type of the text.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Product = "-//Systemic Platform//Meetings//EN";
    private const string RefreshAfter = "PT1H";

    /// <summary>Writes the entries in their order.</summary>
    public string Write(IEnumerable<CalendarEvent> events)
    {
        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", Product)
            .Add("CALSCALE", "GREGORIAN")
            .Add("METHOD", Method.ToString().ToUpperInvariant());
        if (Method == CalendarMethod.Publish)
        {
            lines.Add("REFRESH-INTERVAL;VALUE=DURATION", RefreshAfter).Add("X-PUBLISHED-TTL", RefreshAfter);
        }

        HelsinkiZone.Write(lines);
        foreach (var entry in events)
        {
            Write(lines, entry);
        }

        return lines.Add("END", "VCALENDAR").ToString();
    }

    private void Write(ContentLines lines, CalendarEvent entry)
    {
        lines.Add("BEGIN", "VEVENT")
            .Add("UID", entry.Uid)
            .Add("DTSTAMP", HelsinkiZone.Utc(Stamp))
            .Add("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        WriteStart(lines, entry);
        lines.Add("DURATION", string.Create(CultureInfo.InvariantCulture, $"PT{(int)(entry.EndsAt - entry.StartsAt).TotalMinutes}M"));
        if (entry.OriginalStart is { } original)
        {
            HelsinkiZone.Add(lines, "RECURRENCE-ID", original);
        }

        if (entry.Repeat is { } repeat)
        {
            Write(lines, repeat);
        }

        lines.AddText("SUMMARY", entry.Summary)
            .AddText("DESCRIPTION", entry.Link.AbsoluteUri)
            .Add("URL", entry.Link.AbsoluteUri)
            .Add("CLASS", "PRIVATE")
            .Add("STATUS", entry.Cancelled || Method == CalendarMethod.Cancel ? "CANCELLED" : "CONFIRMED");
        WritePeople(lines);
        lines.Add("END", "VEVENT");
    }

    private static void WriteStart(ContentLines lines, CalendarEvent entry)
    {
        if (entry.Repeat is { } repeat)
        {
            HelsinkiZone.Add(lines, "DTSTART", HelsinkiTime.DayOf(entry.StartsAt), repeat.Time);
        }
        else
        {
            HelsinkiZone.Add(lines, "DTSTART", entry.StartsAt);
        }
    }

    private static void Write(ContentLines lines, CalendarRepeat repeat)
    {
        if (repeat.Rule is { } rule)
        {
            lines.Add("RRULE", $"{rule};UNTIL={HelsinkiZone.Utc(repeat.LastStart)}");
        }

        HelsinkiZone.Add(lines, "EXDATE", repeat.Left);
        HelsinkiZone.Add(lines, "RDATE", repeat.Added);
    }

    private void WritePeople(ContentLines lines)
    {
        if (Organizer is not null)
        {
            lines.Add("ORGANIZER", Organizer.OriginalString);
        }

        if (Attendee is not null)
        {
            lines.Add("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION", Attendee.OriginalString);
        }
    }
}
