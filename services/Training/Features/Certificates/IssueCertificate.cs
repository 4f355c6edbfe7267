using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Domain.Programmes;
using SystemicPlatform.Training.Features.Completion;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Groups;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>Issues the certificate of someone who completed the programme. Once per enrolment; later periods are renewals.</summary>
internal static class IssueCertificate
{
    /// <summary>What is sent.</summary>
    /// <param name="CompletedOn">Absent = today; not in the future.</param>
    internal sealed record Request(DateOnly? CompletedOn = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.CompletedOn).CalendarDay();
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/enrolments/{enrolmentId:guid}/certificate", Handle).Requires(Permission.ManageCertificates).WithSummary("Issues a certificate");

    internal static async Task<Created<CertificateView>> Handle(
        Guid enrolmentId, Request request, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var certificate = await db.InOneAsync(
            async () =>
            {
                var (issued, participant) = await IssueAsync(enrolmentId, request.CompletedOn, today, db, desk, caller, ct);
                db.Add(issued);
                outbox.Issued(caller.Tenant, issued, participant.Kind, clock.GetUtcNow());
                await db.SaveChangesAsync(ct);
                return issued;
            },
            ct);
        return TypedResults.Created($"/api/training/certificates/{certificate.Id}", CertificateView.From(certificate, today));
    }

    private static async Task<(Certificate Issued, Participant To)> IssueAsync(
        Guid enrolmentId, DateOnly? completedOn, DateOnly today, TrainingDb db, EnrolmentDesk desk, Caller caller, CancellationToken ct)
    {
        // Seats of the group are not given up meanwhile.
        var group = await desk.LockAsync((await db.Enrolments.AsNoTracking().OneAsync(enrolmentId, caller, ct)).GroupId, ct);
        var enrolment = await db.Enrolments.AsNoTracking().OneAsync(enrolmentId, caller, ct);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(row => row.Id == group.ProgrammeId, ct);
        var participant = await db.Participants.AsNoTracking().SingleAsync(row => row.Id == enrolment.ParticipantId, ct);
        var progress = (await ProgressBook.MeasureAsync(db, group.Id, programme.Completion, [enrolment], ct))[enrolment.Id];
        EnsureDeserved(enrolment, participant, progress, completedOn, today);
        var trainers = await db.TrainersOf(group.Id).Select(trainer => trainer.Name).ToListAsync(ct);
        var issued = Certificate.Issue(
            participant.Id, programme.Id, enrolment.Id, Content(programme, participant, progress, trainers, completedOn ?? today),
            programme.ValidityMonths, today);
        return (issued, participant);
    }

    private static CertificateContent Content(
        Programme programme, Participant participant, Progress progress, IEnumerable<string?> trainers, DateOnly completedOn) => new(
        participant.Name!, programme.Title, programme.Topic, completedOn, progress.Minutes, [.. trainers.OfType<string>()], programme.QualifiesFor);

    private static void EnsureDeserved(Enrolment enrolment, Participant participant, Progress progress, DateOnly? completedOn, DateOnly today)
    {
        if (enrolment.Status is not EnrolmentStatus.Enrolled)
        {
            throw new RuleViolation("not_enrolled", "Only those with a seat in the group are certified.");
        }

        if (!progress.IsCompleted)
        {
            throw new RuleViolation("not_completed", $"Missing: {string.Join(", ", progress.Missing)}.");
        }

        if (participant.Name is null)
        {
            throw new RuleViolation("participant_name_missing", "Say first how the name shall stand on the certificate.");
        }

        if (completedOn > today)
        {
            throw new RuleViolation("completed_in_the_future", "Nobody completes anything tomorrow.");
        }
    }
}
