using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Care;

namespace SystemicPlatform.Teams.Features.Care;

internal static class CareStageQueries
{
    /// <summary>The stage that goes on; null where there is none.</summary>
    public static Task<CareStage?> PresentCareAsync(this TeamsDb db, Guid childId, CancellationToken ct) =>
        db.CareStages.SingleOrDefaultAsync(row => row.ChildId == childId && row.To == null, ct);

    /// <summary>The stage on a day; null where there is none.</summary>
    public static Task<CareStage?> CareOnAsync(this TeamsDb db, Guid childId, DateOnly day, CancellationToken ct) =>
        db.CareStages.AsNoTracking().Where(row => row.ChildId == childId && row.From <= day && (row.To == null || row.To >= day))
            .OrderByDescending(row => row.From).FirstOrDefaultAsync(ct);

    /// <summary>All of them, as a section of the child's export (subject access).</summary>
    public static async Task<object> Section(TeamsDb db, Guid childId, CancellationToken ct) =>
        (await db.CareStages.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.From).ThenBy(row => row.Id).ToListAsync(ct))
            .ConvertAll(CareStageView.Of);
}
