using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>What the digests among a batch of deliveries name.</summary>
internal sealed class DueDigests
{
    private readonly ILookup<(Guid Week, Guid Recipient), DigestLine> lines;

    private DueDigests(IEnumerable<DigestLine> lines) => this.lines = lines.ToLookup(line => (line.WeekId, line.RecipientId));

    /// <summary>One statement, and none where no digest is due.</summary>
    public static async Task<DueDigests> LoadAsync(RemindersDb db, IEnumerable<Delivery> due, CancellationToken ct)
    {
        Delivery[] digests = [.. due.Where(delivery => delivery.Kind == ReminderKind.WeeklyDigest)];
        if (digests.Length == 0)
        {
            return new DueDigests([]);
        }

        Guid[] weeks = [.. digests.Select(delivery => delivery.ObjectId).Distinct()];
        Guid[] people = [.. digests.Select(delivery => delivery.RecipientId).Distinct()];
        return new DueDigests(await db.DigestLines.AsNoTracking()
            .Where(line => weeks.Contains(line.WeekId) && people.Contains(line.RecipientId)).ToListAsync(ct));
    }

    /// <summary>The matters that are named.</summary>
    public IEnumerable<Guid> ObjectIds => lines.SelectMany(group => group).Select(line => line.ObjectId);

    /// <summary>What still holds of a digest: done, cancelled, and another's business now is left out; a moved one has its new time.</summary>
    public IReadOnlyList<DigestEntry> Of(Delivery delivery, Matter? week, Recipient? recipient, Occasions occasions, DateTimeOffset now) =>
        week is not { Kind: MatterKind.Week } || recipient is null ? [] :
        [
            .. from line in lines[(delivery.ObjectId, delivery.RecipientId)]
               let matter = occasions.Matter(line.ObjectId)
               where matter is not null && recipient.Preferences.For(line.Kind).InDigest
                   && occasions.ToldIn(Week.Of(week.FirstDay), matter, line.Kind, now).Contains(delivery.RecipientId)
               orderby matter.StartsAt, matter.Id
               select new DigestEntry(line.Kind, matter),
        ];
}
