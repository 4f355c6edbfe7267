using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>The child's network processes, for subject access.</summary>
internal static class ExportNetworkProcesses
{
    internal static async Task<object> ReadAsync(MeetingsDb db, Guid childId, CancellationToken ct) =>
        (await db.NetworkProcesses.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
            .ConvertAll(NetworkProcessView.From);
}
