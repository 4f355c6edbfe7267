using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Caseloads;
using SystemicPlatform.Teams.Features.Caseloads;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>How many children somebody works with.</summary>
/// <param name="Responsible">Children in child protection that they are responsible for (L-01).</param>
/// <param name="Limit">As many as the law allows today; null where it sets none.</param>
/// <param name="Over">More than that.</param>
/// <param name="Open">Children whose data is open to them, on whatever ground of their own.</param>
/// <param name="Overdue">Notifications of these children whose next duty is overdue.</param>
internal sealed record OwnWorkload(int Responsible, int? Limit, bool Over, int Open, int Overdue)
{
    public static async Task<OwnWorkload> OfAsync(
        TeamsDb db, Caller caller, Guid? professionalId, StatutoryDeadlines limits, DateTimeOffset now, CancellationToken ct)
    {
        DateOnly? today = HelsinkiTime.DayOf(now);
        var (limit, responsible) = (limits.CaseloadLimit(today.Value), 0);
        if (professionalId is { } id)
        {
            responsible = (await CaseloadCount.OnAsync(db, [id], today.Value, ct)).GetValueOrDefault(id);
        }

        var open = db.GrantsOf(caller, now).Select(grant => grant.ChildId).Distinct();
        return new OwnWorkload(
            responsible, limit, Caseload.IsOver(responsible, limit), await open.CountAsync(ct),
            await db.Notifications.CountAsync(row => row.NextDueOn < today && open.Contains(row.ChildId), ct));
    }
}
