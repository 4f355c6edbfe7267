using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Feedback;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Who is asked, who has answered, and how answers are kept apart from people.</summary>
internal static class FeedbackDesk
{
    /// <summary>The round about a session, its row locked until the transaction ends: answers come one after the other.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task<FeedbackRound> LockRoundAsync(this TrainingDb db, Guid sessionId, Caller caller, CancellationToken ct)
    {
        var rows = await db.FeedbackRounds
            .FromSql($"select *, xmin from feedback_rounds where session_id = {sessionId} and tenant = {caller.Tenant} for update")
            .IgnoreQueryFilters().ToListAsync(ct);
        return rows.SingleOrDefault() ?? throw new Problem(Problems.NotFound);
    }

    /// <summary>Those with a seat who are not known to have been absent from the session.</summary>
    internal static IQueryable<Participant> AskedAbout(this TrainingDb db, Guid sessionId, Guid groupId) =>
        from enrolment in db.Enrolments
        join person in db.Participants on enrolment.ParticipantId equals person.Id
        where enrolment.GroupId == groupId && enrolment.Status == EnrolmentStatus.Enrolled
            && !db.Attendances.Any(row => row.SessionId == sessionId && row.EnrolmentId == enrolment.Id
                && (row.Mode == AttendanceMode.Absent || row.Mode == AttendanceMode.AbsentNotified))
        select person;

    /// <summary>Those of them, of our own people, who have not answered; in order of id.</summary>
    internal static Task<List<Guid>> WithoutAnswerAsync(this TrainingDb db, FeedbackRound round, CancellationToken ct) =>
        db.AskedAbout(round.SessionId, round.GroupId)
            .Where(person => person.Kind == ParticipantKind.Professional
                && !db.FeedbackRespondents.Any(row => row.RoundId == round.Id && row.ParticipantId == person.Id))
            .Select(person => person.Id).OrderBy(id => id).ToListAsync(ct);

    /// <summary>
    /// Writes all rows of the round anew, in an order of chance: neither their place in the table nor the number of the
    /// transaction that wrote them tells which answer came with which person (ADR 0012).
    /// </summary>
    internal static async Task ShuffleAsync(this TrainingDb db, Guid roundId, bool release, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            with taken as (delete from feedback_sheets where round_id = {roundId} returning *)
            insert into feedback_sheets (id, tenant, round_id, released, answers)
            select gen_random_uuid(), tenant, round_id, released or {release}, answers from taken order by random()
            """,
            ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            with taken as (delete from feedback_respondents where round_id = {roundId} returning *)
            insert into feedback_respondents (id, tenant, round_id, participant_id)
            select gen_random_uuid(), tenant, round_id, participant_id from taken order by random()
            """,
            ct);
    }
}
