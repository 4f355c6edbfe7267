using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using static SystemicPlatform.ServiceDefaults.Access.Permission;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>
/// What somebody may do about a child, by the rule that the gate goes by: a page shows and offers that much. Whoever came
/// in by a permission for a part only, such as the record, sees that part here and asks for the others by themselves.
/// </summary>
internal static class ChildSight
{
    private static readonly Permission[] AboutAChild =
    [
        ReadChild, ManageChild, MergeChildren, ReadNetwork, ManageNetwork, ReadProtectedContacts, ReadChildTeam, ManageChildTeam,
        ManageClientRelationship, ReadAssessments, ManageAssessments, ReferChildren, ReadRights, ManageRights, OpenOlderLog,
        ReadMeetings, ScheduleMeetings, ManageProcesses, KeepRecords, WriteRecords, UseConsultations,
        ReadPlans, ReadPublishedPlans, ManagePlans, TakePartInPlans, ReadTools, UseTools, ReadAccessLog, ExportChild, ManageRetention,
    ];

    public static async Task<HashSet<Permission>> OfAsync(TeamsDb db, Caller caller, Guid childId, DateTimeOffset now, CancellationToken ct)
    {
        var grounds = await db.GrantsOf(caller, now).Where(grant => grant.ChildId == childId).Select(grant => grant.Ground).Distinct().ToListAsync(ct);
        return [.. AboutAChild.Where(permission =>
            caller.May(permission) && (caller.Supervises(permission) || grounds.Exists(ground => GroundRules.Covers(ground, permission))))];
    }
}
