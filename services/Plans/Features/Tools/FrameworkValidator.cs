using FluentValidation;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>The shape of what is said of the items of the framework.</summary>
internal sealed class FrameworkValidator : AbstractValidator<FrameworkContent>
{
    public FrameworkValidator()
    {
        RuleFor(framework => framework.Entries).Few();
        RuleForEach(framework => framework.Entries).ChildRules(entry =>
        {
            entry.RuleFor(one => one.Observation).Prose();
            entry.RuleFor(one => one.Whose).SetValidator(new PartyValidator());
        });
        RuleFor(framework => framework.ChildsExperience).Few();
        RuleForEach(framework => framework.ChildsExperience).ChildRules(own =>
        {
            own.RuleFor(one => one.Words).Prose();
            own.RuleFor(one => one.ObtainedOn).PlausibleDay();
        });
    }
}
