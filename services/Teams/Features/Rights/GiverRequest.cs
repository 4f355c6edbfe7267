using FluentValidation;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>Who gives a permission or makes a prohibition; the child itself has no personId.</summary>
internal sealed record GiverRequest(RightsGiver Role, Guid? PersonId = null)
{
    internal sealed class Validator : AbstractValidator<GiverRequest>
    {
        public Validator() => RuleFor(giver => giver.PersonId).Must((giver, person) => person is null == (giver.Role == RightsGiver.Client))
            .WithErrorCode("person_and_role").WithMessage("A person of the network, unless the child itself gives it.");
    }
}
