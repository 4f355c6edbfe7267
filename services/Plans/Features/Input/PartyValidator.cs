using FluentValidation;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Input;

/// <summary>The shape of a <see cref="Party"/> in any request.</summary>
internal sealed class PartyValidator : AbstractValidator<Party>
{
    public PartyValidator()
    {
        RuleFor(party => party.Name).Line(Party.MaxNameLength);
        RuleFor(party => party.Role).PlainText(Party.MaxNameLength);
    }
}
