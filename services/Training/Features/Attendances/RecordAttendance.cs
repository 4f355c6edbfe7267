using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Attendances;

/// <summary>Records who was there, each for how long and how; recording again replaces. All rows or none.</summary>
internal static class RecordAttendance
{
    private const int MostAtOnce = 500;

    /// <summary>What is sent.</summary>
    /// <param name="Rows">Those to record; others stay as they are.</param>
    internal sealed record Request(IReadOnlyList<Row> Rows);

    /// <summary>One person's attendance.</summary>
    /// <param name="EnrolmentId">Of this group, with a seat.</param>
    /// <param name="Mode">How.</param>
    /// <param name="Minutes">Absent = the whole session, or none for the absent.</param>
    internal sealed record Row(Guid EnrolmentId, AttendanceMode Mode, int? Minutes = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Rows).NotEmpty()
            .Must(rows => rows.Count <= MostAtOnce).WithErrorCode("too_many").WithMessage("At most 500 at once.")
            .Must(rows => rows.DistinctBy(row => row.EnrolmentId).Count() == rows.Count).WithErrorCode("named_twice").WithMessage("Name each once.");
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/sessions/{sessionId:guid}/attendance", Handle).Requires(Permission.ManageTraining).WithSummary("Records who was at a session");

    internal static Task<Ok<Page<AttendanceView>>> Handle(
        Guid sessionId, Request request, TrainingDb db, EnrolmentDesk desk, Caller caller, TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var session = await db.Sessions.OneAsync(sessionId, caller, ct);
            // Two people who record the same session at once come one after the other.
            await desk.LockAsync(session.GroupId, ct);
            EnsureBegan(session, clock);
            var rows = await StoreAsync(db, session, request.Rows, ct);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Page<AttendanceView>([.. rows.Select(AttendanceView.From)], null));
        },
        ct);

    /// <summary>Adds or changes the rows without saving them.</summary>
    /// <exception cref="RuleViolation"><c>not_enrolled</c>, <c>minutes_do_not_fit</c>.</exception>
    internal static async Task<IReadOnlyList<Attendance>> StoreAsync(
        TrainingDb db, TrainingSession session, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        Guid[] ids = [.. rows.Select(row => row.EnrolmentId)];
        var seated = await db.Enrolments.CountAsync(
            row => row.GroupId == session.GroupId && row.Status == EnrolmentStatus.Enrolled && ids.Contains(row.Id), ct);
        if (seated != ids.Length)
        {
            throw new RuleViolation("not_enrolled", "Only those with a seat in the group can attend.");
        }

        var known = await db.Attendances.Where(row => row.SessionId == session.Id && ids.Contains(row.EnrolmentId)).ToDictionaryAsync(row => row.EnrolmentId, ct);
        var stored = new List<Attendance>();
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.EnrolmentId, out var attendance))
            {
                attendance = new Attendance(session.Id, row.EnrolmentId);
                db.Add(attendance);
            }

            attendance.Record(row.Mode, row.Minutes, session);
            stored.Add(attendance);
        }

        return stored;
    }

    /// <summary>Refuses attendance before there can be any.</summary>
    /// <exception cref="RuleViolation"><c>session_cancelled</c>, <c>session_not_begun</c>.</exception>
    internal static void EnsureBegan(TrainingSession session, TimeProvider clock)
    {
        session.EnsureHeld();
        if (session.StartsAt > clock.GetUtcNow())
        {
            throw new RuleViolation("session_not_begun", "Attendance is recorded once the session has begun.");
        }
    }
}
