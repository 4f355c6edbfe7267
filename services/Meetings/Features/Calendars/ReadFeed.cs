using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Features.Experts;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Calendars;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>
/// What a calendar program reads: the owner's meetings from a month ago to a year ahead, as kind, time and link. The
/// access log gets a line on each day on which it is read; a line for each reading would say no more and bury the rest.
/// </summary>
internal static class ReadFeed
{
    private const int DaysBack = 31;

    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapMethods("/{token}.ics", [HttpMethods.Get, HttpMethods.Head], Handle)
            .Public("A calendar program cannot sign in: the secret in the address is what lets it read, and it reads no name.")
            .WithSummary("A calendar feed, for calendar programs");

    internal static async Task<FileContentHttpResult> Handle(
        string token, LinkDoor door, MeetingsDb db, CalendarTexts texts, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var feed = await door.OpenAsync<CalendarFeed>(token, ct);
        var today = HelsinkiTime.Today(clock);
        await EnsureStaysAsync(feed, today, db, ct);
        var range = DayRange.Of(today.AddDays(-DaysBack), today.AddYears(1), clock);
        var ids = OwnMeetings.Of(db, feed.Owner, range);
        var meetings = await db.Meetings.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.StartsAt).ThenBy(row => row.Id).ToListAsync(ct);
        var slots = await SlotsAsync(feed, range, db, ct);
        await NoteAsync(feed, today, door, db, ct);

        // Stamped with the day, so that the text, and with it the ETag, stays the same while nothing changes.
        var document = new CalendarDocument(CalendarMethod.Publish, HelsinkiTime.ToInstant(today, TimeOnly.MinValue));
        var text = Encoding.UTF8.GetBytes(document.Write([.. await texts.EntriesAsync(meetings, feed.Language, ct), .. texts.Entries(slots, feed.Language)]));
        response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Bytes(text, CalendarDocument.MediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(text), 0, 16)}\""));
    }

    // Expert groups know their people by what they sign in with.
    private static async Task<List<ExpertSlot>> SlotsAsync(CalendarFeed feed, DayRange range, MeetingsDb db, CancellationToken ct) =>
        feed.ProfessionalId is { } id && await db.Professionals.Where(row => row.Id == id).Select(row => row.Subject).SingleAsync(ct) is { } subject
            ? await OwnSlots.Of(db, subject, feed.Tenant, range).AsNoTracking().OrderBy(row => row.StartsAt).ThenBy(row => row.Id).ToListAsync(ct)
            : [];

    private static async Task EnsureStaysAsync(CalendarFeed feed, DateOnly today, MeetingsDb db, CancellationToken ct)
    {
        if (feed.ProfessionalId is { } id && (await db.Professionals.AsNoTracking().SingleAsync(row => row.Id == id, ct)).HasLeft(today))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    // Two programs may read at once: only the first of the day changes the row, and only it is noted.
    private static async Task NoteAsync(CalendarFeed feed, DateOnly today, LinkDoor door, MeetingsDb db, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var first = await db.CalendarFeeds.Where(row => row.Id == feed.Id && (row.LastReadOn == null || row.LastReadOn < today))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastReadOn, today), ct);
        if (first == 1)
        {
            door.Note("readOwnCalendar", "GET /calendar/{token}.ics", null, feed.Id.ToString());
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }
}
