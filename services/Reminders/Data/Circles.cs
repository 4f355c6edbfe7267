using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Matters;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Writes whom a matter concerns by name, inside the transaction of the consumer that calls it.</summary>
internal sealed class Circles(RemindersDb db, MatterCopies matters, ReminderPlan plan)
{
    /// <summary>
    /// They stand so to the matter from now on; an older fact that comes late changes nothing. Somebody new is told what
    /// others have been told already.
    /// </summary>
    /// <param name="tenant">Tenant code.</param>
    /// <param name="circleId">The matter, or what its people are kept under.</param>
    /// <param name="recipients">Professionals, persons or organisations.</param>
    /// <param name="standing">How they stand.</param>
    /// <param name="guest">They were invited; null leaves it as it is.</param>
    /// <param name="version">Version of the matter that names them alone; 0 = they are named until told otherwise.</param>
    /// <param name="at">When the fact was made.</param>
    /// <param name="ct">Cancels.</param>
    public async Task PutAsync(
        string tenant, Guid circleId, IEnumerable<Guid> recipients, Standing standing, bool? guest, int version, DateTimeOffset at, CancellationToken ct)
    {
        Guid[] people = [.. recipients.Distinct()];
        if (people.Length == 0)
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            insert into concerned (id, tenant, circle_id, recipient_id, guest, standing, version, as_of)
            select id, {tenant}, {circleId}, recipient_id, {guest ?? false}, {standing.Word()}, {version}, {at}
            from unnest({people.Select(_ => Guid.CreateVersion7()).ToArray()}, {people}) as given(id, recipient_id)
            on conflict (circle_id, recipient_id) do update set standing = excluded.standing, version = excluded.version, as_of = excluded.as_of,
                guest = case when {guest is null} then concerned.guest else excluded.guest end
            where concerned.as_of <= excluded.as_of
            """,
            ct);
        foreach (var matterId in await db.Matters.Where(matter => matter.CircleId == circleId).Select(matter => matter.Id).ToListAsync(ct))
        {
            await matters.ReplanAsync(tenant, matterId, ct);
        }

        if (standing is Standing.Asked or Standing.Named)
        {
            await plan.ReopenForAsync(circleId, ct);
        }
    }
}
