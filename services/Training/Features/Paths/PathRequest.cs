using System.Text.Json.Serialization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Paths;

namespace SystemicPlatform.Training.Features.Paths;

/// <summary>A path as it is sent.</summary>
/// <param name="Kind">Fixed once it is there.</param>
/// <param name="Title">Short.</param>
/// <param name="Steps">In the order in which they are gone.</param>
internal sealed record PathRequest(LearningPathKind Kind, string Title, IReadOnlyList<PathRequest.Step> Steps)
{
    /// <summary>One step; at most one of the three ids.</summary>
    /// <param name="Text">What to do.</param>
    /// <param name="StepId">Of a step that was there before, so that what is done stays done.</param>
    /// <param name="MaterialId">To read.</param>
    /// <param name="ProgrammeId">To complete.</param>
    /// <param name="SessionId">To take part in.</param>
    internal sealed record Step(string Text, Guid? StepId = null, Guid? MaterialId = null, Guid? ProgrammeId = null, Guid? SessionId = null);

    /// <summary>The steps with their ids, each checked against what is there.</summary>
    internal async Task<List<PathStep>> StepsAsync(TrainingDb db, Caller caller, CancellationToken ct)
    {
        Guid[] materials = [.. Steps.Select(step => step.MaterialId).OfType<Guid>().Distinct()];
        Guid[] programmes = [.. Steps.Select(step => step.ProgrammeId).OfType<Guid>().Distinct()];
        Guid[] sessions = [.. Steps.Select(step => step.SessionId).OfType<Guid>().Distinct()];
        var known = await db.Materials.Of(caller).CountAsync(row => materials.Contains(row.Id), ct) == materials.Length
            && await db.Programmes.Of(caller).CountAsync(row => programmes.Contains(row.Id), ct) == programmes.Length
            && await db.Sessions.Of(caller).CountAsync(row => sessions.Contains(row.Id), ct) == sessions.Length;
        return known
            ? [.. Steps.Select(step => new PathStep
            {
                StepId = step.StepId ?? Guid.CreateVersion7(), Text = step.Text.Trim(), MaterialId = step.MaterialId, ProgrammeId = step.ProgrammeId,
                SessionId = step.SessionId,
            })]
            : throw new InvalidFields("steps", "unknown_target", "A step names what is not there.");
    }

    internal sealed class Validator : AbstractValidator<PathRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Title).Line(LearningPath.MaxTitleLength);
            RuleFor(request => request.Steps).NotEmpty()
                .Must(list => list.Count <= LearningPath.MostSteps).WithErrorCode("too_many").WithMessage("At most 60.")
                .Must(list => list.Where(step => step.StepId is not null).GroupBy(step => step.StepId).All(same => same.Count() == 1))
                .WithErrorCode("named_twice").WithMessage("Each step once.");
            RuleForEach(request => request.Steps).ChildRules(step =>
            {
                step.RuleFor(one => one.Text).Line(PathStep.MaxTextLength);
                step.RuleFor(one => one.MaterialId)
                    .Must((one, _) => new[] { one.MaterialId, one.ProgrammeId, one.SessionId }.Count(id => id is not null) <= 1)
                    .WithErrorCode("one_target").WithMessage("A step is about one thing.");
            });
        }
    }
}

/// <summary>A path as it is shown.</summary>
internal sealed record PathView(
    Guid Id, LearningPathKind Kind, string Title, IReadOnlyList<PathStep> Steps, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static PathView From(LearningPath row) => new(row.Id, row.Kind, row.Title, row.Steps, row.RowVersion);
}
