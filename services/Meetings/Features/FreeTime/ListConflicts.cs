using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Features.Calendars;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>
/// Lists where a professional, typically a therapist of many teams, would have to be in two places (A4-02). One's own
/// with the meetings, another's with the times only.
/// </summary>
internal static class ListConflicts
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/conflicts", Handle).Requires(Permission.ScheduleMeetings)
            .WithSummary("Meetings of one professional that overlap; your own when nobody is named");

    internal static async Task<Ok<Page<ConflictView>>> Handle(
        [FromQuery] Guid? professionalId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to,
        MeetingsDb db, Diaries diaries, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var own = (await CalendarOwner.FindAsync(db, caller, ct))?.Who.ProfessionalId;
        var window = Window.Of(from, to, clock);
        if ((professionalId ?? own) is not { } id)
        {
            return TypedResults.Ok(new Page<ConflictView>([], null));
        }

        await diaries.EnsureKnownAsync(id, ct);
        var whole = new Period(HelsinkiTime.ToInstant(window.From, TimeOnly.MinValue), HelsinkiTime.ToInstant(window.To.AddDays(1), TimeOnly.MinValue));
        var engagements = (await diaries.EngagementsAsync([id], whole, ct))[id];
        return TypedResults.Ok(new Page<ConflictView>(
            [.. Clash.Among(engagements).Select(clash => ConflictView.From(id, clash, _ => id == own))], null));
    }
}
