using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Assignments;
using SystemicPlatform.Training.Domain.Attendances;
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
        var feedback = await FeedbackAsync(db, groupId, enrolments, ct);
        return ids.ToDictionary(id => id, id => Progress.Measure(
            rule,
            sessions.ConvertAll(session => (session.DurationMinutes, minutes.GetValueOrDefault((id, session.Id)))),
            assignments.ConvertAll(one => (one.Supplementary, accepted.Contains((id, one.Id)))),
            [.. exempted[id].Order()],
            feedback[id]));
    }

    // Asked of those who are not known to have been absent from the session.
    private static async Task<Dictionary<Guid, (int Asked, int Given)>> FeedbackAsync(
        TrainingDb db, Guid groupId, IReadOnlyList<Enrolment> enrolments, CancellationToken ct)
    {
        Guid[] ids = [.. enrolments.Select(row => row.Id)];
        Guid[] people = [.. enrolments.Select(row => row.ParticipantId)];
        var rounds = await db.FeedbackRounds.AsNoTracking().Where(row => row.GroupId == groupId).Select(row => new { row.Id, row.SessionId }).ToListAsync(ct);
        Guid[] roundIds = [.. rounds.Select(round => round.Id)];
        var given = (await db.FeedbackRespondents.AsNoTracking().Where(row => roundIds.Contains(row.RoundId) && people.Contains(row.ParticipantId))
            .Select(row => row.ParticipantId).ToListAsync(ct)).CountBy(id => id).ToDictionary();
        var absent = (await db.Attendances.AsNoTracking()
            .Where(row => ids.Contains(row.EnrolmentId) && (row.Mode == AttendanceMode.Absent || row.Mode == AttendanceMode.AbsentNotified))
            .Select(row => new { row.EnrolmentId, row.SessionId }).ToListAsync(ct)).ToLookup(row => row.EnrolmentId, row => row.SessionId);
        return enrolments.ToDictionary(
            row => row.Id, row => (rounds.Count(round => !absent[row.Id].Contains(round.SessionId)), given.GetValueOrDefault(row.ParticipantId)));
    }

    internal static async Task<CompletionRule> RuleOfAsync(TrainingDb db, Guid groupId, CancellationToken ct) =>
        (await (from training in db.Groups
                join programme in db.Programmes on training.ProgrammeId equals programme.Id
                where training.Id == groupId
                select programme).AsNoTracking().SingleAsync(ct)).Completion;
}
