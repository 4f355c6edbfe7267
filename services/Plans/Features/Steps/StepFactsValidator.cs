using FluentValidation;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Steps;

/// <summary>The shape of a step in any request.</summary>
internal sealed class StepFactsValidator : AbstractValidator<StepFacts>
{
    public StepFactsValidator()
    {
        RuleFor(step => step.What).Prose();
        RuleFor(step => step.DueOn).CalendarDay();
        RuleFor(step => step.Responsible).SetValidator(new PartyValidator());
        RuleFor(step => step.Pair!).SetValidator(new PartyValidator()).When(step => step.Pair is not null);
    }
}
