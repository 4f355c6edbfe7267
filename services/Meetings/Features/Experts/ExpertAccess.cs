using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>
/// Who sees what of an expert group. The group and its times are for those who work here. Its cases are for its secretary,
/// its experts and the supervision, without the child's id: that takes the gate of the child itself (L-15).
/// </summary>
internal static class ExpertAccess
{
    /// <summary>For the gate: a group concerns no single child.</summary>
    internal static async Task<ChildSubject> OfGroupAsync(MeetingsDb db, Guid groupId, CancellationToken ct) =>
        await db.ExpertGroups.AnyAsync(group => group.Id == groupId, ct) ? ChildSubject.Of(null) : ChildSubject.Missing;

    /// <summary>The group, for its secretary or the supervision.</summary>
    /// <exception cref="Problem">404 for anyone else.</exception>
    internal static Task<ExpertGroup> LedByAsync(this MeetingsDb db, Caller caller, Guid groupId, CancellationToken ct) =>
        FindAsync(db, groupId, group => group.IsSecretary(caller.Subject) || caller.Supervises(Permission.ManageProcesses), ct);

    /// <summary>The group, for those who sit in it and the supervision.</summary>
    /// <exception cref="Problem">404 for anyone else.</exception>
    internal static Task<ExpertGroup> SeenByAsync(this MeetingsDb db, Caller caller, Guid groupId, CancellationToken ct) =>
        FindAsync(db, groupId, group => group.Has(caller.Subject) || caller.Supervises(Permission.ReadMeetings), ct);

    internal static async Task<ExpertSlot> ExpertSlotAsync(this MeetingsDb db, Guid groupId, Guid slotId, CancellationToken ct) =>
        await db.ExpertSlots.SingleOrDefaultAsync(row => row.Id == slotId && row.GroupId == groupId, ct) ?? throw new Problem(Problems.NotFound);

    internal static async Task<ExpertCase> ExpertCaseAsync(this MeetingsDb db, Guid groupId, Guid caseId, CancellationToken ct) =>
        await db.ExpertCases.SingleOrDefaultAsync(row => row.Id == caseId && row.GroupId == groupId, ct) ?? throw new Problem(Problems.NotFound);

    /// <summary>The group's work on a child's case stands in the child's access log, as any other does (L-19, L-22).</summary>
    internal static void Trace(this MeetingsDb db, Caller caller, IEnumerable<ExpertCase> cases, string action, DateTimeOffset now)
    {
        foreach (var one in cases)
        {
            var line = new AccessLogEntry(caller, now, action, "expert case", allowed: true)
            {
                ChildId = one.ChildId,
                ObjectId = one.Id.ToString(),
                Ground = "expertGroup",
            };
            db.Add(line);
            db.Entry(line).Property(row => row.Tenant).CurrentValue = one.Tenant;
        }
    }

    private static async Task<ExpertGroup> FindAsync(MeetingsDb db, Guid groupId, Func<ExpertGroup, bool> may, CancellationToken ct) =>
        await db.ExpertGroups.SingleOrDefaultAsync(row => row.Id == groupId, ct) is { } group && may(group)
            ? group
            : throw new Problem(Problems.NotFound);
}
