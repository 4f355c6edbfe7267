using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Reads a meeting's agenda. Of children whom the caller may not see, only the time is shown.</summary>
internal static class GetAgenda
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/agenda", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("A meeting's agenda");

    internal static async Task<Ok<AgendaView>> Handle(
        Guid meetingId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var agenda = await db.Agendas.AsNoTracking().Include(row => row.Items).SingleOrDefaultAsync(row => row.MeetingId == meetingId, ct)
            ?? throw new Problem(Problems.NotFound);
        var seen = await AgendaView.SeenAsync(db, caller, agenda, clock.GetUtcNow(), ct);
        trail.Listed(seen.Where(child => child != agenda.ChildId && agenda.Items.Any(item => item.ChildId == child)), "GET /meetings/agenda");
        return TypedResults.Ok(AgendaView.From(agenda, seen));
    }
}
