using FluentValidation;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>The shape of an evaluation's terms in any request .</summary>
internal sealed class EvaluationTermsValidator : AbstractValidator<EvaluationTerms>
{
    public EvaluationTermsValidator()
    {
        RuleFor(terms => terms.What).Prose();
        RuleFor(terms => terms.Who).Prose();
        RuleFor(terms => terms.How).Prose();
    }
}
