using FluentValidation;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>The shape of a child's view in any request.</summary>
internal sealed class ViewWordsValidator : AbstractValidator<ViewWords>
{
    public ViewWordsValidator()
    {
        RuleFor(view => view.Words).Prose();
        RuleFor(view => view.WhyNotYet).Prose();
        RuleFor(view => view.ObtainedOn).CalendarDay();
    }
}
