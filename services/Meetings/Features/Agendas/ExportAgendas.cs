using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>The agenda items about the child, for subject access.</summary>
internal static class ExportAgendas
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct) =>
        await db.Set<AgendaItem>().AsNoTracking().Where(item => item.ChildId == childId)
            .Join(db.Agendas, item => item.AgendaId, agenda => agenda.Id, (item, agenda) => new { agenda.MeetingId, item.Position, item.Topic, item.Title, item.Minutes })
            .OrderBy(item => item.MeetingId).ThenBy(item => item.Position).ToListAsync(ct);
}
