using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Paths;

/// <summary>Marks a step as done, or not done after all: by oneself, by the mentor, or by those who lead trainings.</summary>
internal static class MarkStep
{
    /// <summary>What is sent.</summary>
    internal sealed record Request(Guid StepId, bool Done);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.StepId).NotEmpty();
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/walks/{walkId:guid}/steps", Handle).Requires(Permission.EnrolOneself).WithSummary("Marks a step of a path as done");

    internal static async Task<Ok<WalkView>> Handle(Guid walkId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var walk = await db.PathWalks.OneAsync(walkId, caller, ct);
        var own = await db.Participants.Of(caller).AnyAsync(
            row => row.Subject == caller.Subject && (row.Id == walk.ParticipantId || row.Id == walk.MentorId), ct);
        if (!own && !caller.May(Permission.ManageTraining))
        {
            throw new Problem(Problems.NotFound);
        }

        var path = await db.Paths.AsNoTracking().SingleAsync(row => row.Id == walk.PathId, ct);
        if (!path.Steps.Exists(step => step.StepId == request.StepId))
        {
            throw new InvalidFields("stepId", "unknown_step", "The path has no such step.");
        }

        walk.Mark(request.StepId, request.Done);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(WalkView.From(walk, path));
    }
}
