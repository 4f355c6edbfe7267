using System.Net.Mail;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.ServiceDefaults.Calendars;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>
/// The calendar entry of an appointment, under the id that the person's calendar feed gives it, so that one takes the place
/// of the other; its first sequence is 0, as there. An occurrence of a series is one of the series' entry, as in the feed.
/// </summary>
internal static class Appointment
{
    public static LetterPart? Of(DeliveryClaim.Attempt attempt, string title, Uri link, MailAddress organizer, MailAddress attendee, DateTimeOffset now)
    {
        var matter = attempt.Matter;
        if (!attempt.Delivery.Kind.Facts().Invites || matter.AllDay || (matter.SeriesId is not null && attempt.Place is null))
        {
            return null;
        }

        var method = matter.Status == MatterStatus.Cancelled ? CalendarMethod.Cancel : CalendarMethod.Request;
        var document = new CalendarDocument(method, now, new Uri($"mailto:{organizer.Address}"), new Uri($"mailto:{attendee.Address}"));
        var entry = new CalendarEvent(
            (matter.SeriesId ?? matter.Id).ToString(), attempt.Place?.Sequence ?? matter.Version - 1, matter.StartsAt, matter.EndsAt, title, link)
        {
            OriginalStart = attempt.Place?.OriginalStart,
        };
        return new LetterPart($"text/calendar; method={method.ToString().ToUpperInvariant()}", document.Write([entry]));
    }
}
