using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Goals;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>A goal as it is sent.</summary>
/// <param name="Title">Short.</param>
/// <param name="Activities">What is done for it.</param>
/// <param name="Description">What would be different.</param>
internal sealed record GoalRequest(string Title, IReadOnlyList<GoalRequest.Activity> Activities, string? Description = null)
{
    /// <summary>Something that is done; exactly one of the three ids.</summary>
    /// <param name="ProgrammeId">People are trained.</param>
    /// <param name="MaterialId">People have something at hand.</param>
    /// <param name="ModelCardId">A way of working is taken up.</param>
    internal sealed record Activity(Guid? ProgrammeId = null, Guid? MaterialId = null, Guid? ModelCardId = null);

    /// <summary>The activities, each checked against what is there.</summary>
    /// <exception cref="InvalidFields"><c>activities</c>: <c>unknown_target</c>.</exception>
    internal async Task<List<GoalActivity>> ActivitiesAsync(TrainingDb db, Caller caller, CancellationToken ct)
    {
        Guid[] programmes = [.. Activities.Select(one => one.ProgrammeId).OfType<Guid>().Distinct()];
        Guid[] materials = [.. Activities.Select(one => one.MaterialId).OfType<Guid>().Distinct()];
        Guid[] cards = [.. Activities.Select(one => one.ModelCardId).OfType<Guid>().Distinct()];
        var known = await db.Programmes.Of(caller).CountAsync(row => programmes.Contains(row.Id), ct) == programmes.Length
            && await db.Materials.Of(caller).CountAsync(row => materials.Contains(row.Id), ct) == materials.Length
            && await db.ModelCards.Of(caller).CountAsync(row => cards.Contains(row.Id), ct) == cards.Length;
        return known
            ? [.. Activities.Distinct().Select(one => new GoalActivity { ProgrammeId = one.ProgrammeId, MaterialId = one.MaterialId, ModelCardId = one.ModelCardId })]
            : throw new InvalidFields("activities", "unknown_target", "An activity names what is not there.");
    }

    internal sealed class Validator : AbstractValidator<GoalRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Title).Line(DevelopmentGoal.MaxTitleLength);
            RuleFor(request => request.Description).Paragraphs(DevelopmentGoal.MaxTextLength);
            RuleFor(request => request.Activities)
                .Must(list => list.Count <= DevelopmentGoal.MostActivities).WithErrorCode("too_many").WithMessage("At most 60.");
            RuleForEach(request => request.Activities).ChildRules(activity => activity.RuleFor(one => one.ProgrammeId)
                .Must((one, _) => new[] { one.ProgrammeId, one.MaterialId, one.ModelCardId }.Count(id => id is not null) == 1)
                .WithErrorCode("one_target").WithMessage("An activity is one thing."));
        }
    }
}
