using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Draws up a meeting's agenda from the area's template, with a run of items for each child (A0-21, A0-23).</summary>
internal static class DrawUpAgenda
{
    /// <summary>By which structure.</summary>
    /// <param name="Structure">Chosen for this meeting (A0-23, A1-09).</param>
    internal sealed record Request(MeetingStructure Structure);

    internal sealed class Validator : AbstractValidator<Request>;

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/agenda", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Draws up a meeting's agenda from the area's template");

    internal static async Task<Created<AgendaView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        meeting.EnsureComing();
        meeting.EnsureHasItsChild();
        var template = await db.OwnTemplateAsync(meeting.Tenant, meeting.Kind, request.Structure, ct);
        var children = await db.MeetingChildren.Where(row => row.MeetingId == meetingId).OrderBy(row => row.Order).Select(row => row.ChildId).ToListAsync(ct);
        var agenda = Agenda.Draw(meeting, request.Structure, template?.Items ?? DefaultAgenda.Of(meeting.Kind, request.Structure), children);
        db.Add(agenda);
        var seen = await AgendaView.SeenAsync(db, caller, agenda, clock.GetUtcNow(), ct);
        trail.Listed(seen.Where(child => child != meeting.ChildId), "POST /meetings/agenda");
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/agenda", AgendaView.From(agenda, seen));
    }
}
