using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Assignments;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Assignments;

/// <summary>Hands in one's own work; again, after it was returned.</summary>
internal static class HandIn
{
    /// <summary>What is sent.</summary>
    /// <param name="Text">The work. Never a client's name: nothing in this service concerns a child.</param>
    internal sealed record Request([property: Personal] string Text);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Text).NotEmpty().Paragraphs(Submission.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/assignments/{assignmentId:guid}/submissions", Handle).Requires(Permission.EnrolOneself).WithSummary("Hands in your own work");

    internal static async Task<Ok<SubmissionView>> Handle(
        Guid assignmentId, Request request, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var assignment = await db.Assignments.OneAsync(assignmentId, caller, ct);
        var own = await db.OwnParticipantAsync(caller, ct);
        var enrolment = await db.Enrolments.SingleOrDefaultAsync(
            row => row.GroupId == assignment.GroupId && row.ParticipantId == own.Id && row.Status == EnrolmentStatus.Enrolled, ct)
            ?? throw new RuleViolation("not_enrolled", "Only those with a seat in the group hand in work.");
        var submission = await db.Submissions.SingleOrDefaultAsync(row => row.AssignmentId == assignmentId && row.EnrolmentId == enrolment.Id, ct);
        if (submission is null)
        {
            submission = new Submission(assignmentId, enrolment.Id, request.Text, clock.GetUtcNow());
            db.Add(submission);
        }
        else
        {
            submission.HandInAgain(request.Text, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(SubmissionView.From(submission));
    }
}
