using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>What the sessions of a group mean for the group.</summary>
internal static class Timetable
{
    /// <summary>More than any training has; so that a group's page needs no paging.</summary>
    internal const int MostSessions = 100;

    /// <summary>The group keeps when its last session begins; the group's row is locked, so two changes do not miss each other.</summary>
    /// <param name="db">Holds the change that is not saved yet.</param>
    /// <param name="group">Locked.</param>
    /// <param name="changed">The session as it will be saved.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<int> FollowAsync(TrainingDb db, TrainingGroup group, TrainingSession changed, CancellationToken ct)
    {
        var others = await db.Sessions.AsNoTracking()
            .Where(row => row.GroupId == group.Id && row.Id != changed.Id && row.CancelledBecause == null)
            .Select(row => row.StartsAt).ToListAsync(ct);
        DateTimeOffset[] starts = [.. others, .. changed.CancelledBecause is null ? new[] { changed.StartsAt } : []];
        group.PlannedUntil(starts.Length == 0 ? null : starts.Max());
        return starts.Length;
    }
}
