using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Forums;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>Forums by the group that they are.</summary>
internal static class ForumRows
{
    /// <summary>The forum that a group of the tenant written to is.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task<Forum> ForumAsync(this TrainingDb db, Guid groupId, Caller caller, CancellationToken ct) =>
        await db.Forums.Of(caller).SingleOrDefaultAsync(row => row.GroupId == groupId, ct) ?? throw new Problem(Problems.NotFound);

    /// <summary>Those who registered for a group and did not take it back.</summary>
    internal static IQueryable<Enrolment> RegisteredFor(this TrainingDb db, Guid groupId) =>
        db.Enrolments.Where(row => row.GroupId == groupId && row.Status != EnrolmentStatus.Cancelled);
}
