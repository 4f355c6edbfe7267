using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The child's cases before expert groups, for subject access.</summary>
internal static class ExportExpertCases
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct) =>
        (await db.ExpertCases.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
            .ConvertAll(ExpertCaseView.OfChild);
}
