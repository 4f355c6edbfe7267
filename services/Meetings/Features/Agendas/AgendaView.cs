using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>A meeting's agenda as one of those who may see it sees it.</summary>
/// <param name="MeetingId">Whose agenda.</param>
/// <param name="Structure">Dialogue structure.</param>
/// <param name="Minutes">Of all items together.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="Items">In order.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record AgendaView(
    Guid MeetingId, MeetingStructure Structure, int Minutes, int Version, IReadOnlyList<AgendaView.Item> Items,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>One item.</summary>
    /// <param name="Id">The item.</param>
    /// <param name="Topic">What it is.</param>
    /// <param name="Title">Its own words; null = the topic's.</param>
    /// <param name="Minutes">How long.</param>
    /// <param name="ChildId">The child concerned, or null.</param>
    /// <param name="Hidden">About a child whom the caller may not see: only the time is shown.</param>
    internal sealed record Item(Guid Id, AgendaTopic? Topic, [property: Personal] string? Title, int Minutes, Guid? ChildId, bool Hidden);

    internal static AgendaView From(Agenda agenda, IReadOnlyCollection<Guid> seen) => new(
        agenda.MeetingId, agenda.Structure, agenda.Items.Sum(item => item.Minutes), agenda.Version,
        [
            .. agenda.Items.OrderBy(item => item.Position).Select(item => item.ChildId is { } child && !seen.Contains(child)
                ? new Item(item.Id, null, null, item.Minutes, null, true)
                : new Item(item.Id, item.Topic, item.Title, item.Minutes, item.ChildId, false)),
        ],
        agenda.RowVersion);

    /// <summary>Those of the agenda's children whose data the caller may handle; of the meeting's, too, for they can come onto it.</summary>
    internal static Task<List<Guid>> SeenAsync(MeetingsDb db, Caller caller, Agenda agenda, DateTimeOffset now, CancellationToken ct)
    {
        var onAgenda = agenda.Items.Select(item => item.ChildId).OfType<Guid>().Distinct().ToArray();
        var known = db.MeetingChildren.Where(row => row.MeetingId == agenda.MeetingId).Select(row => row.ChildId);
        var children = db.KnownChildren.Where(child => onAgenda.Contains(child.Id) || known.Contains(child.Id));
        return (caller.Supervises(Permission.ReadMeetings)
                ? children : children.Where(child => db.GrantsOf(caller, now).Any(grant => grant.ChildId == child.Id)))
            .Select(child => child.Id).ToListAsync(ct);
    }
}
