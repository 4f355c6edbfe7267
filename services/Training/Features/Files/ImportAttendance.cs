using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Features.Attendances;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Participants;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Takes in who was at a session from a file; people are named by id or by address.</summary>
internal static class ImportAttendance
{
    internal static readonly CsvColumn[] Columns = [new("participantId"), new("email"), new("mode", Required: true), new("minutes"), new("name")];

    /// <summary>A row as it is read.</summary>
    internal sealed record Row(Guid? ParticipantId, [property: Personal] string? Email, AttendanceMode Mode, int? Minutes);

    internal sealed class Validator : AbstractValidator<Row>
    {
        public Validator()
        {
            RuleFor(row => row.ParticipantId).Must((row, id) => id is not null || row.Email is not null)
                .WithErrorCode("not_empty").WithMessage("The participant's id or address.");
            RuleFor(row => row.Email).Address();
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/sessions/{sessionId:guid}/attendance/import", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Takes in who was at a session from a CSV file; ?dryRun ?rowByRow");

    internal static Task<Ok<ImportReport>> Handle(
        Guid sessionId, CsvBody body, [AsParameters] ImportMode mode, CsvImport import, TrainingDb db, EnrolmentDesk desk, ParticipantEmails emails,
        Caller caller, TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var session = await db.Sessions.AsNoTracking().OneAsync(sessionId, caller, ct);
            await desk.LockAsync(session.GroupId, ct);
            RecordAttendance.EnsureBegan(session, clock);
            return TypedResults.Ok(await import.RunAsync(
                CsvSheet.Read(body, Columns), mode,
                line => new Row(line.Id("participantId"), line.Text("email"), line.RequiredWord<AttendanceMode>("mode"), line.Number32("minutes")),
                row => row.ParticipantId?.ToString() ?? emails.Key(row.Email),
                (row, token) => ApplyAsync(session, row, db, emails, token), ct));
        },
        ct);

    private static async Task<RowOutcome> ApplyAsync(TrainingSession session, Row row, TrainingDb db, ParticipantEmails emails, CancellationToken ct)
    {
        var key = row.ParticipantId is null ? emails.Key(row.Email) : null;
        var enrolmentId = await (
            from enrolment in db.Enrolments
            join person in db.Participants on enrolment.ParticipantId equals person.Id
            where enrolment.GroupId == session.GroupId && enrolment.Status == EnrolmentStatus.Enrolled
                && (row.ParticipantId == null ? person.EmailKey == key : person.Id == row.ParticipantId)
            select (Guid?)enrolment.Id).SingleOrDefaultAsync(ct)
            ?? throw new RuleViolation("not_enrolled", "Only those with a seat in the group can attend.");
        var before = await db.Attendances.AsNoTracking().SingleOrDefaultAsync(one => one.SessionId == session.Id && one.EnrolmentId == enrolmentId, ct);
        var stored = await RecordAttendance.StoreAsync(db, session, [new RecordAttendance.Row(enrolmentId, row.Mode, row.Minutes)], ct);
        return before is null ? RowOutcome.Created
            : (before.Mode, before.Minutes) == (stored[0].Mode, stored[0].Minutes) ? RowOutcome.Unchanged
            : RowOutcome.Changed;
    }
}
