using FluentValidation;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Input;

/// <summary>The shape of an <see cref="Audience"/> in any request.</summary>
internal sealed class AudienceValidator : AbstractValidator<Audience>
{
    public AudienceValidator()
    {
        RuleFor(audience => audience.PersonIds!).Few();
        RuleFor(audience => audience.OrganisationIds!).Few();
    }
}
