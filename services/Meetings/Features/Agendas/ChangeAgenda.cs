using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Changes a meeting's agenda: order, minutes, items and structure. Items of children whom the caller may not see stay.</summary>
internal static class ChangeAgenda
{
    /// <summary>The agenda as it shall be.</summary>
    /// <param name="Structure">Dialogue structure.</param>
    /// <param name="Items">In order. A hidden item is named by its id; only its place and minutes change.</param>
    internal sealed record Request(MeetingStructure Structure, IReadOnlyList<AgendaEntry> Items);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            this.AreAgendaItems(request => request.Items, item => item.Topic, item => item.Minutes, item => item.Title);
            RuleFor<IEnumerable<AgendaEntry>>(request => request.Items)
                .Must(items => items is null || items.Where(item => item.Id is not null).GroupBy(item => item.Id).All(group => group.Count() == 1))
                .WithErrorCode("twice").WithMessage("An item stands in the agenda once.");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/meetings/{meetingId:guid}/agenda", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Changes a meeting's agenda");

    internal static async Task<Ok<AgendaView>> Handle(
        Guid meetingId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var agenda = await db.Agendas.Include(row => row.Items).SingleOrDefaultAsync(row => row.MeetingId == meetingId, ct)
            ?? throw new Problem(Problems.NotFound);
        var seen = await AgendaView.SeenAsync(db, caller, agenda, clock.GetUtcNow(), ct);
        ifMatch.Guard(db, agenda, () => AgendaView.From(agenda, seen));
        for (var index = 0; index < request.Items.Count; index++)
        {
            EnsureKnown(request.Items[index], index, agenda, seen);
        }

        agenda.Replace(request.Structure, request.Items, child => child is { } hidden && !seen.Contains(hidden));
        trail.Listed(seen.Where(child => child != agenda.ChildId), "PUT /meetings/agenda");
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(AgendaView.From(agenda, seen));
    }

    // An id or a child that the caller could not have read here does not exist.
    private static void EnsureKnown(AgendaEntry entry, int index, Agenda agenda, List<Guid> seen)
    {
        if (entry.Id is { } id && agenda.Items.All(item => item.Id != id))
        {
            throw new InvalidFields($"items[{index}].id", "unknown_item", "The agenda has no such item.");
        }

        if (entry.Id is null && entry.ChildId is { } childId && !seen.Contains(childId))
        {
            throw new InvalidFields($"items[{index}].childId", "unknown_child", "The meeting handles no such child's matter.");
        }
    }
}
