using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Calendars;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Calendars;

/// <summary>Invitations for the caller: they name the caller alone, so nobody learns who else is invited.</summary>
internal sealed class InvitationFile(MeetingsDb db, CalendarLinks links, Caller caller, TimeProvider clock)
{
    private const string FileName = "invitation.ics";

    /// <summary>The language that was asked for, or the caller's own.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>: no language of the platform.</exception>
    internal async Task<Language> LanguageAsync(string? wanted, CancellationToken ct) => wanted switch
    {
        null => (await CalendarOwner.FindAsync(db, caller, ct))?.Language ?? Language.Fi,
        "fi" => Language.Fi,
        "sv" => Language.Sv,
        "en" => Language.En,
        _ => throw new Problem(Problems.InvalidParameter, "language: fi, sv or en."),
    };

    /// <summary>REQUEST, or CANCEL.</summary>
    internal FileContentHttpResult Write(IEnumerable<CalendarEvent> entries, bool cancelled)
    {
        var document = new CalendarDocument(
            cancelled ? CalendarMethod.Cancel : CalendarMethod.Request, clock.GetUtcNow(), links.Organizer, new Uri($"urn:systemic:{Uri.EscapeDataString(caller.Subject)}"));
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(document.Write(entries)), CalendarDocument.MediaType, FileName);
    }
}
