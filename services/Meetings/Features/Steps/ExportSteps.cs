using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>The small steps agreed about the child, for subject access.</summary>
internal static class ExportSteps
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct) =>
        (await db.Steps.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(StepView.From);
}
