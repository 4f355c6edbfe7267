using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Data;

/// <summary>The planned reminders as a set: written, moved and reopened in single statements of the caller's transaction.</summary>
internal sealed class ReminderPlan(RemindersDb db, TimeProvider clock)
{
    /// <summary>
    /// Plans one reminder per meeting that has not begun and of which nothing newer is known. What was planned before
    /// stays as it is. Call it after the copies are kept.
    /// </summary>
    public async Task AddAsync(string tenant, IEnumerable<Meeting> meetings, CancellationToken ct)
    {
        var lead = await ReadLeadAsync(tenant, ReminderKind.WeeklyMeeting, ct);
        var now = clock.GetUtcNow();
        var planned = meetings.Select(meeting => PlannedReminder.For(meeting, lead, now)).OfType<PlannedReminder>().ToArray();
        if (planned is not [var first, ..])
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            insert into planned_reminders (id, tenant, kind, object_id, object_version, team_id, due_at, state)
            select id, {tenant}, {first.Kind.Word()}, object_id, object_version, {first.TeamId}, due_at, {PlannedState.Waiting.Word()}
            from unnest({planned.Select(row => row.Id).ToArray()}, {planned.Select(row => row.ObjectId).ToArray()},
                {planned.Select(row => row.ObjectVersion).ToArray()}, {planned.Select(row => row.DueAt).ToArray()})
                as given(id, object_id, object_version, due_at)
            where exists (
                select from meetings
                where meetings.id = object_id and meetings.version = object_version and meetings.status = {MeetingStatus.Planned.Word()})
            on conflict (tenant, kind, object_id, object_version) do nothing
            """,
            ct);
    }

    /// <summary>What is waiting for an older version of a meeting will not go out.</summary>
    /// <param name="tenant">Tenant code.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="version">Its version now.</param>
    /// <param name="ct">Cancels.</param>
    public Task VoidAsync(string tenant, Guid meetingId, int version, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            update planned_reminders set state = {PlannedState.Void.Word()}
            where tenant = {tenant} and kind = {ReminderKind.WeeklyMeeting.Word()} and object_id = {meetingId} and object_version < {version}
              and state = {PlannedState.Waiting.Word()}
            """,
            ct);

    /// <summary>Waits until no consumer plans with the old lead; call it before a rule is changed.</summary>
    public Task HoldAsync(string tenant, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('reminder_rules:' || {tenant}, 0))", ct);

    /// <summary>Moves what is still waiting to a new lead.</summary>
    public Task ShiftAsync(string tenant, ReminderKind kind, int leadMinutes, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            update planned_reminders planned set due_at = meetings.starts_at - make_interval(mins => {leadMinutes})
            from meetings
            where planned.tenant = {tenant} and planned.kind = {kind.Word()} and planned.state = {PlannedState.Waiting.Word()}
              and meetings.id = planned.object_id and meetings.version = planned.object_version
            """,
            ct);

    /// <summary>
    /// Lets the sender look again at a team's reminders that have gone out for meetings still to come. Who has theirs
    /// gets no second: a delivery is unique. Those that are due and still waiting are touched as well, because a sender
    /// may be at them: the update waits for it and then finds them sent.
    /// </summary>
    public Task ReopenAsync(string tenant, Guid teamId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            update planned_reminders planned set state = {PlannedState.Waiting.Word()},
                due_at = case planned.state when {PlannedState.Sent.Word()} then {now} else planned.due_at end
            from meetings
            where planned.tenant = {tenant} and planned.team_id = {teamId} and planned.due_at <= {now}
              and planned.state in ({PlannedState.Sent.Word()}, {PlannedState.Waiting.Word()})
              and meetings.id = planned.object_id and meetings.version = planned.object_version and meetings.starts_at > {now}
            """,
            ct);
    }

    private async Task<int> ReadLeadAsync(string tenant, ReminderKind kind, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock_shared(hashtextextended('reminder_rules:' || {tenant}, 0))", ct);
        var rule = await db.Rules.AsNoTracking().FirstOrDefaultAsync(row => row.Tenant == tenant && row.Kind == kind, ct);
        return rule?.LeadMinutes ?? ReminderRule.DefaultLeadMinutes(kind);
    }
}
