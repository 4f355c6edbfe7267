using FluentValidation;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>The shape of a goal in any request: no goal without who, what and when .</summary>
internal sealed class GoalFactsValidator : AbstractValidator<GoalFacts>
{
    public GoalFactsValidator()
    {
        RuleFor(goal => goal.Strengths).Prose();
        RuleFor(goal => goal.What).Prose();
        RuleFor(goal => goal.Who).SetValidator(new PartyValidator());
        RuleFor(goal => goal.DueOn).CalendarDay();
        RuleFor(goal => goal.Means).Prose();
        RuleFor(goal => goal.SuccessSign).Prose();
        RuleFor(goal => goal.Concern).Prose();
    }
}
