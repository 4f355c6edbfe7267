using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Assignments;

/// <summary>Accepts work, or returns it with a note.</summary>
internal static class ReviewSubmission
{
    /// <summary>What is sent.</summary>
    /// <param name="Accepted">False = returned.</param>
    /// <param name="Note">For the author; needed when it is returned.</param>
    internal sealed record Request(bool Accepted, [property: Personal] string? Note = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Note).Paragraphs(2000);
            RuleFor(request => request.Note).NotEmpty().When(request => !request.Accepted);
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/submissions/{submissionId:guid}/review", Handle).Requires(Permission.ManageTraining).WithSummary("Accepts or returns work");

    internal static async Task<Ok<SubmissionView>> Handle(
        Guid submissionId, Request request, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var submission = await db.Submissions.OneAsync(submissionId, caller, ct);
        submission.Review(request.Accepted, request.Note?.Trim(), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(SubmissionView.From(submission));
    }
}
