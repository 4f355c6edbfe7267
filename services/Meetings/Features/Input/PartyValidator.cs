using FluentValidation;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Input;

/// <summary>The shape of a <see cref="Party"/> in any request.</summary>
internal sealed class PartyValidator : AbstractValidator<Party>
{
    public PartyValidator()
    {
        RuleFor(party => party.Name).Line(Party.MaxNameLength);
        RuleFor(party => party.Role).PlainText(Party.MaxNameLength);
    }
}
