using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Steps;

/// <summary>A small step.</summary>
/// <param name="Id">The step.</param>
/// <param name="GoalId">The goal that it serves.</param>
/// <param name="What">What is done.</param>
/// <param name="DueOn">By which day.</param>
/// <param name="Responsible">Who does it.</param>
/// <param name="Pair">The other half of a pair across services.</param>
/// <param name="State">What became of it.</param>
/// <param name="Word">A word why.</param>
/// <param name="InsteadOf">The step whose place it takes.</param>
internal sealed record StepView(
    Guid Id, Guid GoalId, [property: Personal] string What, DateOnly DueOn, Party Responsible, Party? Pair, StepState State,
    [property: Personal] string? Word, Guid? InsteadOf)
{
    internal static StepView From(PlanStep step) =>
        new(step.Id, step.GoalId, step.What, step.DueOn, step.Responsible, step.Pair, step.State, step.Word, step.InsteadOf);
}
