using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>How things stand now for a batch of reminders: their matters, who is concerned, and who is where.</summary>
internal sealed class Occasions
{
    private readonly Dictionary<Guid, Matter> matters;
    private readonly Dictionary<(string Tenant, ReminderKind Kind), ReminderRule> rules;
    private readonly Addressing addressing;

    private Occasions(
        Dictionary<Guid, Matter> matters, Dictionary<(string Tenant, ReminderKind Kind), ReminderRule> rules, Addressing addressing) =>
        (this.matters, this.rules, this.addressing) = (matters, rules, addressing);

    /// <summary>A fixed number of statements, however many reminders.</summary>
    public static async Task<Occasions> LoadAsync(RemindersDb db, IEnumerable<Guid> objectIds, DateTimeOffset now, CancellationToken ct)
    {
        Guid[] ids = [.. objectIds.Distinct()];
        var known = await db.Matters.AsNoTracking().Where(matter => ids.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, ct);
        string[] tenants = [.. known.Values.Select(matter => matter.Tenant).Distinct()];
        Guid[] circles = [.. known.Values.Select(matter => matter.CircleId).Distinct()];
        var concerned = await db.Concerned.AsNoTracking().Where(one => circles.Contains(one.CircleId)).ToListAsync(ct);
        var own = await db.Rules.AsNoTracking().Where(rule => tenants.Contains(rule.Tenant)).ToDictionaryAsync(rule => (rule.Tenant, rule.Kind), ct);
        var roster = await RosterAsync(db, known.Values, concerned, tenants, HelsinkiTime.DayOf(now), ct);
        return new Occasions(known, own, new Addressing(roster, concerned.ToLookup(one => one.CircleId), await ToldAsync(db, known.Values, ct)));
    }

    public Matter? Matter(Guid id) => matters.GetValueOrDefault(id);

    /// <summary>Who is told at one rung of the ladder.</summary>
    public HashSet<Guid> RecipientsOf(Matter matter, ReminderKind kind, int rung, DateTimeOffset now) =>
        addressing.Of(matter, kind.Facts(), LadderOf(matter, kind).Skip(rung).Take(1).SelectMany(one => one.To), now);

    /// <summary>Who may be told at any rung: whoever is not among them any more gets nothing.</summary>
    public HashSet<Guid> RecipientsOf(Matter matter, ReminderKind kind, DateTimeOffset now) =>
        addressing.Of(matter, kind.Facts(), LadderOf(matter, kind).SelectMany(one => one.To).Distinct(), now);

    /// <summary>Who is told of the matter in the digest of a week.</summary>
    public HashSet<Guid> ToldIn(Week week, Matter matter, ReminderKind kind, DateTimeOffset now) =>
        addressing.Of(matter, kind.Facts(), week.AudiencesOf(matter, kind.Facts(), LadderOf(matter, kind), now).Distinct(), now);

    private IReadOnlyList<Rung> LadderOf(Matter matter, ReminderKind kind) =>
        ReminderRule.LadderOf(kind, rules.GetValueOrDefault((matter.Tenant, kind)));

    private static async Task<Roster> RosterAsync(
        RemindersDb db, IReadOnlyCollection<Matter> matters, List<Concerned> concerned, string[] tenants, DateOnly today, CancellationToken ct)
    {
        Guid[] children = [.. matters.Select(matter => matter.ChildId).OfType<Guid>().Distinct()];
        var referrals = await db.Referrals.AsNoTracking().Where(referral => children.Contains(referral.ChildId)).ToListAsync(ct);
        var own = await db.Teams.AsNoTracking().Where(team => team.ChildId != null && children.Contains(team.ChildId.Value)).ToListAsync(ct);
        Guid[] people = [.. concerned.Where(one => !one.Guest).Select(one => one.RecipientId).Distinct()];
        Guid[] teamIds =
        [
            .. matters.Select(matter => matter.TeamId).OfType<Guid>().Concat(referrals.Select(referral => referral.TeamId)).Concat(own.Select(team => team.Id))
                .Concat(await db.TeamMembers.Where(member => people.Contains(member.RecipientId)).Select(member => member.TeamId).ToListAsync(ct)).Distinct(),
        ];
        TeamRole[] leads = [TeamRole.TeamLeader, TeamRole.LeadingSocialWorker];
        var members = await db.TeamMembers.AsNoTracking()
            .Where(member => teamIds.Contains(member.TeamId) || (tenants.Contains(member.Tenant) && leads.Contains(member.Role))).ToListAsync(ct);
        Guid[] found = [.. members.Select(member => member.TeamId).Distinct()];
        var teams = await db.Teams.AsNoTracking().Where(team => found.Contains(team.Id)).ToListAsync(ct);
        return new Roster(teams, members, referrals, await AbsencesAsync(db, tenants, today, ct), await LastDaysAsync(db, tenants, ct));
    }

    // Few matters move, and only they have been told of otherwise. The inbox shows each as it stands.
    private static async Task<HashSet<(Guid Matter, Guid Recipient)>> ToldAsync(RemindersDb db, IEnumerable<Matter> matters, CancellationToken ct)
    {
        Guid[] moved = [.. matters.Where(matter => matter is { Kind: MatterKind.Meeting, Version: > 1 }).Select(matter => matter.Id)];
        var told = moved.Length == 0 ? [] : await db.Deliveries
            .Where(delivery => moved.Contains(delivery.ObjectId) && delivery.State == DeliveryState.Sent && delivery.Channel != Channel.InApp
                && db.Matters.Any(matter => matter.Id == delivery.ObjectId && matter.Version > delivery.ObjectVersion))
            .Select(delivery => new { delivery.ObjectId, delivery.RecipientId }).ToListAsync(ct);
        return [.. told.Select(one => (one.ObjectId, one.RecipientId))];
    }

    // A tenant's absences and departures are few: they are read whole, because a substitute may be absent too.
    private static Task<List<Absence>> AbsencesAsync(RemindersDb db, string[] tenants, DateOnly today, CancellationToken ct) =>
        db.Absences.AsNoTracking().Where(absence => tenants.Contains(absence.Tenant) && absence.To >= today).ToListAsync(ct);

    private static Task<Dictionary<Guid, DateOnly>> LastDaysAsync(RemindersDb db, string[] tenants, CancellationToken ct) =>
        db.Recipients.Where(recipient => tenants.Contains(recipient.Tenant) && recipient.LastDay != null)
            .ToDictionaryAsync(recipient => recipient.Id, recipient => recipient.LastDay!.Value, ct);
}
