using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Assessments;

/// <summary>
/// The child's notifications, as a section of the export (subject access). Without who notified: that a family may see
/// only after the responsible worker has weighed it, which no export can do.
/// </summary>
internal static class NotificationSection
{
    public static async Task<object> Read(TeamsDb db, Guid childId, CancellationToken ct) =>
        (await db.Notifications.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
            .Select(NotificationResponse.Row).ToListAsync(ct)).ConvertAll(row => row with { Notifier = null });
}
