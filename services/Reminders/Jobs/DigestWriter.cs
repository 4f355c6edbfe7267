using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>
/// Finds what each of a tenant's people has in a week, and plans the digest as a matter that concerns them by name: it is
/// sent, tried again and refused like any other.
/// </summary>
internal sealed class DigestWriter(RemindersDb db, MatterCopies matters, Circles circles, TimeProvider clock)
{
    private const int BatchSize = 500;
    private const int KeptDays = 60;

    // What is overdue comes first: a matter is named once.
    private static readonly KindFacts[] Kinds =
        [.. Enum.GetValues<ReminderKind>().Select(kind => kind.Facts()).Where(facts => facts.Digest is not null).OrderByDescending(facts => facts.Digest)];

    /// <summary>Writes the tenant's digest of the week unless it is there. Returns how many people have one.</summary>
    public async Task<long> WriteAsync(string tenant, Week week, CancellationToken ct)
    {
        var (now, weekId) = (clock.GetUtcNow(), week.IdIn(tenant));
        if (await db.Matters.AnyAsync(matter => matter.Id == weekId, ct))
        {
            return 0;
        }

        var lines = await FindAsync(tenant, week, now, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await ForgetAsync(tenant, now, ct);
        await matters.KeepAsync(tenant, [week.ToMatter(tenant, now)], ct);
        db.AddRange(lines);
        db.OwnBy(tenant, lines);
        await db.SaveChangesAsync(ct);
        Guid[] people = [.. lines.Select(line => line.RecipientId).Distinct()];
        await circles.PutAsync(tenant, weekId, people, Standing.Named, guest: null, version: 0, now, ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return people.Length;
    }

    private async Task<List<DigestLine>> FindAsync(string tenant, Week week, DateTimeOffset now, CancellationToken ct)
    {
        var lines = new List<DigestLine>();
        foreach (var batch in (await CandidatesAsync(tenant, week, now, ct)).Chunk(BatchSize))
        {
            var occasions = await Occasions.LoadAsync(db, batch, now, ct);
            lines.AddRange(batch.Select(id => occasions.Matter(id)!).SelectMany(matter => Lines(occasions, week, matter, now)));
        }

        Guid[] people = [.. lines.Select(line => line.RecipientId).Distinct()];
        var preferences = await db.Recipients.AsNoTracking().Where(recipient => people.Contains(recipient.Id))
            .ToDictionaryAsync(recipient => recipient.Id, recipient => recipient.Preferences, ct);
        return lines.FindAll(line => preferences.TryGetValue(line.RecipientId, out var wanted) && wanted.For(line.Kind).InDigest);
    }

    private Task<List<Guid>> CandidatesAsync(string tenant, Week week, DateTimeOffset now, CancellationToken ct)
    {
        var (start, end) = (week.Start, week.End);
        MatterKind[] kinds = [.. Kinds.SelectMany(facts => facts.Of).Distinct()];
        MatterStatus[] states = [MatterStatus.Open, MatterStatus.Held];
        return db.Matters
            .Where(matter => matter.Tenant == tenant && kinds.Contains(matter.Kind) && states.Contains(matter.Status)
                && ((matter.StartsAt >= start && matter.StartsAt < end) || (matter.EndsAt >= start && matter.EndsAt < end)
                    // A meeting that nobody said was held waits for no record.
                    || (matter.StartsAt < now && !(matter.Kind == MatterKind.Meeting && matter.Status == MatterStatus.Open))))
            .OrderBy(matter => matter.StartsAt).Select(matter => matter.Id).ToListAsync(ct);
    }

    private static IEnumerable<DigestLine> Lines(Occasions occasions, Week week, Matter matter, DateTimeOffset now) =>
        (from facts in Kinds
         where facts.Fits(matter)
         from recipient in occasions.ToldIn(week, matter, facts.Kind, now)
         select new DigestLine(week.IdIn(matter.Tenant), recipient, facts.Kind, matter.Id)).DistinctBy(line => line.RecipientId);

    // What was told two months ago is nobody's news; its deliveries stay in the log.
    private Task<int> ForgetAsync(string tenant, DateTimeOffset now, CancellationToken ct)
    {
        var old = now.AddDays(-KeptDays);
        return db.DigestLines
            .Where(line => line.Tenant == tenant && db.Matters.Any(matter => matter.Id == line.WeekId && matter.EndsAt < old))
            .ExecuteDeleteAsync(ct);
    }
}
