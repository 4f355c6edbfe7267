using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Data;

/// <summary>The planned reminders as a set: written, voided and reopened in single statements of the caller's transaction.</summary>
internal sealed class ReminderPlan(RemindersDb db, QuietHours quiet, TimeProvider clock)
{
    private static readonly (string Kind, string Status)[] Reasons =
    [
        .. from kind in Enum.GetValues<ReminderKind>() from status in kind.Facts().While select (kind.Word(), status.Word()),
    ];

    private static readonly string[] ForNewcomers = Words(facts => facts.ForNewcomers);
    private static readonly string[] NeedPeople = Words(facts => facts.NeedsPeople);
    private static readonly string[] NeedTold = Words(facts => facts.NeedsTold);
    private static readonly string[] Beforehand = Words(facts => facts.Beforehand);

    /// <summary>
    /// Plans what each matter asks for, unless something newer is known of it. What was planned before stays as it is.
    /// Call it after the copies are kept.
    /// </summary>
    public async Task AddAsync(string tenant, IReadOnlyCollection<Matter> matters, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock_shared(hashtextextended('reminder_rules:' || {tenant}, 0))", ct);
        var rules = await db.Rules.AsNoTracking().Where(row => row.Tenant == tenant).ToDictionaryAsync(row => row.Kind, ct);
        var now = clock.GetUtcNow();
        PlannedReminder[] planned =
        [
            .. from matter in matters
               from facts in ReminderKinds.For(matter)
               from row in PlannedReminder.For(matter, facts, ReminderRule.LadderOf(facts.Kind, rules.GetValueOrDefault(facts.Kind)), now, quiet)
               select row,
        ];
        await WriteAsync(tenant, Array.FindAll(planned, row => !SaysTheSame(row, planned, now)), ct);
    }

    /// <summary>
    /// A new version with the times of the old one, because another room was found for it, tells nothing new: what was
    /// planned and told of the old one stands for it. Call it before the copies are kept.
    /// </summary>
    public async Task CarryAsync(IReadOnlyList<Matter> matters, CancellationToken ct)
    {
        var (ids, versions) = (matters.Select(matter => matter.Id).ToArray(), matters.Select(matter => matter.Version).ToArray());
        var (starts, ends) = (matters.Select(matter => matter.StartsAt).ToArray(), matters.Select(matter => matter.EndsAt).ToArray());
        var status = matters[0].Status.Word();
        await db.Database.ExecuteSqlAsync(
            $"""
            with renewed as (
                select matters.id, matters.version as told, given.version
                from unnest({ids}, {versions}, {starts}, {ends}) as given(id, version, starts_at, ends_at)
                join matters on matters.id = given.id and matters.version < given.version and matters.status = {status}
                    and matters.starts_at = given.starts_at and matters.ends_at = given.ends_at),
            planned as (
                update planned_reminders planned set object_version = renewed.version,
                    state = case when planned.state = {PlannedState.Sent.Word()} and exists (
                        select from deliveries where deliveries.object_id = renewed.id and deliveries.object_version = renewed.told
                            and deliveries.kind = planned.kind and deliveries.state <> {DeliveryState.Sent.Word()})
                        then {PlannedState.Waiting.Word()} else planned.state end
                from renewed where planned.object_id = renewed.id and planned.object_version = renewed.told)
            update deliveries set object_version = renewed.version
            from renewed
            where deliveries.object_id = renewed.id and deliveries.object_version = renewed.told and deliveries.state = {DeliveryState.Sent.Word()}
            """,
            ct);
    }

    /// <summary>What is waiting for an older version of these matters, or for how they stood before, will not go out.</summary>
    public Task VoidAsync(Guid[] matterIds, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        update planned_reminders planned set state = {PlannedState.Void.Word()}
        from matters
        where matters.id = planned.object_id and matters.id = any({matterIds}) and planned.state = {PlannedState.Waiting.Word()}
          and (planned.object_version < matters.version or not exists (
            select from unnest({Reasons.Select(reason => reason.Kind).ToArray()}, {Reasons.Select(reason => reason.Status).ToArray()}) as reasons(kind, status)
            where reasons.kind = planned.kind and reasons.status = matters.status))
        """,
        ct);

    /// <summary>
    /// Lets the sender look again at a team's reminders that have gone out for what is still to come or to be done. Who has
    /// theirs gets no second: a delivery is unique. Those that are due and still waiting are touched as well, because a
    /// sender may be at them: the update waits for it and then finds them sent.
    /// </summary>
    public Task ReopenAsync(string tenant, Guid teamId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            update planned_reminders planned set state = {PlannedState.Waiting.Word()},
                due_at = case planned.state when {PlannedState.Sent.Word()} then {now} else planned.due_at end
            from matters
            where planned.tenant = {tenant} and planned.due_at <= {now} and planned.kind = any({ForNewcomers})
              and planned.state in ({PlannedState.Sent.Word()}, {PlannedState.Waiting.Word()})
              and matters.id = planned.object_id and matters.version = planned.object_version
              and matters.status in ({MatterStatus.Open.Word()}, {MatterStatus.Held.Word()})
              and (matters.starts_at > {now} or not planned.kind = any({Beforehand}))
              and (matters.team_id = {teamId} or matters.child_id = (select teams.child_id from teams where teams.id = {teamId}))
            """,
            ct);
    }

    /// <summary>The same for one matter, when somebody is concerned by it who was not before.</summary>
    public Task ReopenForAsync(Guid circleId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            update planned_reminders planned set state = {PlannedState.Waiting.Word()},
                due_at = case planned.state when {PlannedState.Sent.Word()} then {now} else planned.due_at end
            from matters
            where matters.circle_id = {circleId} and matters.id = planned.object_id and matters.version = planned.object_version
              and planned.due_at <= {now} and planned.state in ({PlannedState.Sent.Word()}, {PlannedState.Waiting.Word()})
              and (matters.starts_at > {now} or not planned.kind = any({Beforehand}))
            """,
            ct);
    }

    /// <summary>Waits until no consumer plans with the old rule; call it before a rule is changed.</summary>
    public Task HoldAsync(string tenant, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('reminder_rules:' || {tenant}, 0))", ct);

    /// <summary>Plans anew what is still waiting, by the rule as it is now. What has gone out stays gone.</summary>
    public async Task RevisePlanAsync(string tenant, ReminderRule rule, CancellationToken ct)
    {
        var facts = rule.Kind.Facts();
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"""
            delete from planned_reminders
            where tenant = {tenant} and kind = {rule.Kind.Word()} and state = {PlannedState.Waiting.Word()}
            """,
            ct);
        if (facts.Measure == Measure.AtOnce)
        {
            return;
        }

        var (kinds, states) = (facts.Of.ToArray(), facts.While.ToArray());
        var matters = await db.Matters.AsNoTracking()
            .Where(matter => matter.Tenant == tenant && kinds.Contains(matter.Kind) && states.Contains(matter.Status)).ToListAsync(ct);
        await WriteAsync(
            tenant, [.. matters.SelectMany(matter => PlannedReminder.For(matter, facts, ReminderRule.LadderOf(rule.Kind, rule), now, quiet))], ct);
    }

    private async Task WriteAsync(string tenant, PlannedReminder[] planned, CancellationToken ct)
    {
        if (planned.Length == 0)
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            insert into planned_reminders (id, tenant, kind, object_id, object_version, rung, due_at, state)
            select given.id, {tenant}, given.kind, object_id, object_version, rung, due_at, {PlannedState.Waiting.Word()}
            from unnest({planned.Select(row => row.Id).ToArray()}, {planned.Select(row => row.Kind.Word()).ToArray()},
                {planned.Select(row => row.ObjectId).ToArray()}, {planned.Select(row => row.ObjectVersion).ToArray()},
                {planned.Select(row => row.Rung).ToArray()}, {planned.Select(row => row.DueAt).ToArray()})
                as given(id, kind, object_id, object_version, rung, due_at)
            join matters on matters.id = object_id and matters.version = object_version
            where exists (
                select from unnest({Reasons.Select(reason => reason.Kind).ToArray()}, {Reasons.Select(reason => reason.Status).ToArray()}) as reasons(kind, status)
                where reasons.kind = given.kind and reasons.status = matters.status)
              and (not given.kind = any({NeedPeople}) or exists (select from concerned where concerned.circle_id = matters.circle_id and concerned.guest))
              and (not given.kind = any({NeedTold}) or exists (
                select from deliveries where deliveries.object_id = matters.id and deliveries.object_version < matters.version
                    and deliveries.state = {DeliveryState.Sent.Word()} and deliveries.channel <> {Channel.InApp.Word()}))
            on conflict (tenant, kind, object_id, object_version, rung) do nothing
            """,
            ct);
    }

    private static bool SaysTheSame(PlannedReminder row, PlannedReminder[] planned, DateTimeOffset now) =>
        row.Kind.Facts().Unless is { } other && Array.Exists(planned, one => one.ObjectId == row.ObjectId && one.Kind == other && one.DueAt <= now);

    private static string[] Words(Func<KindFacts, bool> which) =>
        [.. Enum.GetValues<ReminderKind>().Where(kind => which(kind.Facts())).Select(kind => kind.Word())];
}
