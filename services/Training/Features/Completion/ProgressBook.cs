using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Assignments;
using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Completion;

/// <summary>Measures progress for many enrolments of one group with a fixed number of queries.</summary>
internal static class ProgressBook
{
    internal static async Task<Dictionary<Guid, Progress>> MeasureAsync(
        TrainingDb db, Guid groupId, CompletionRule rule, IReadOnlyList<Enrolment> enrolments, CancellationToken ct)
    {
        Guid[] ids = [.. enrolments.Select(row => row.Id)];
        var sessions = await db.Sessions.AsNoTracking().Where(row => row.GroupId == groupId && row.CancelledBecause == null)
            .Select(row => new { row.Id, row.DurationMinutes }).ToListAsync(ct);
        var minutes = (await db.Attendances.AsNoTracking().Where(row => ids.Contains(row.EnrolmentId)).ToListAsync(ct))
            .ToDictionary(row => (row.EnrolmentId, row.SessionId), row => (int?)row.Minutes);
        var assignments = await db.Assignments.AsNoTracking().Where(row => row.GroupId == groupId)
            .Select(row => new { row.Id, row.Supplementary }).ToListAsync(ct);
        var accepted = (await db.Submissions.AsNoTracking()
            .Where(row => ids.Contains(row.EnrolmentId) && row.Status == SubmissionStatus.Accepted)
            .Select(row => new { row.EnrolmentId, row.AssignmentId }).ToListAsync(ct))
            .Select(row => (row.EnrolmentId, row.AssignmentId)).ToHashSet();
        var exempted = (await db.Exemptions.AsNoTracking().Where(row => ids.Contains(row.EnrolmentId)).ToListAsync(ct))
            .ToLookup(row => row.EnrolmentId, row => row.Part);
        return ids.ToDictionary(id => id, id => Progress.Measure(
            rule,
            sessions.ConvertAll(session => (session.DurationMinutes, minutes.GetValueOrDefault((id, session.Id)))),
            assignments.ConvertAll(one => (one.Supplementary, accepted.Contains((id, one.Id)))),
            [.. exempted[id].Order()]));
    }

    internal static async Task<CompletionRule> RuleOfAsync(TrainingDb db, Guid groupId, CancellationToken ct) =>
        (await (from training in db.Groups
                join programme in db.Programmes on training.ProgrammeId equals programme.Id
                where training.Id == groupId
                select programme).AsNoTracking().SingleAsync(ct)).Completion;
}
