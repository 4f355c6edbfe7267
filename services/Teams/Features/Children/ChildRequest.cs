using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Features.Input;
using SystemicPlatform.Teams.Features.Networks;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>
/// A child's record as it is sent: registering and changing take the whole of it. Without a code the one that is known
/// stays; NotADuplicateBecause registers a child although a similar record is there. Id is for a child whom the identity
/// provider knows already: it signs in as that person (L-10). A change leaves it out, or repeats it.
/// </summary>
internal sealed record ChildRequest(
    [property: Personal] string GivenName,
    [property: Personal] string FamilyName,
    string ContactLanguage,
    bool InterpreterNeeded,
    [property: Personal] string Municipality,
    bool NonDisclosureForSafety,
    [property: Personal] DateOnly? BirthDate = null,
    [property: Personal] string? PersonalIdentityCode = null,
    Sex? Sex = null,
    [property: Personal] DateOnly? DeceasedOn = null,
    [property: Personal] string? TemporaryId = null,
    [property: Personal] string? NotADuplicateBecause = null,
    Guid? Id = null)
{
    public PersonalIdentityCode? Code() =>
        PersonalIdentityCode is { } text ? ServiceDefaults.Protection.PersonalIdentityCode.Parse(text) : null;

    public ChildDetails Details(PersonalIdentityCode? code)
    {
        if (code is not null && BirthDate is { } given && given != code.BirthDate)
        {
            throw new InvalidFields("birthDate", "birth_date_disagrees_with_code", "The code tells another day of birth.");
        }

        return new ChildDetails(
            GivenName.Trim(), FamilyName.Trim(), BirthDate ?? code?.BirthDate, DeceasedOn,
            Sex ?? (code is null ? Contracts.Teams.Sex.Unknown : SexOf.Code(code)),
            ContactLanguage.Trim(), InterpreterNeeded, Municipality, NonDisclosureForSafety, TemporaryId?.Trim());
    }

    internal sealed class Validator : AbstractValidator<ChildRequest>
    {
        public Validator()
        {
            RuleFor(request => request.GivenName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.FamilyName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.ContactLanguage).LanguageTag(ChildMap.LanguageLength);
            RuleFor(request => request.Municipality).MunicipalityCode();
            RuleFor(request => request.BirthDate).PlausibleDay();
            RuleFor(request => request.DeceasedOn).PlausibleDay();
            RuleFor(request => request.PersonalIdentityCode).IdentityCode();
            RuleFor(request => request.TemporaryId).Line(ChildMap.TemporaryIdLength);
            RuleFor(request => request.NotADuplicateBecause).Prose(ChildMap.ReasonLength);
            RuleFor(request => request.Id).NotEqual(Guid.Empty).WithErrorCode("not_empty").WithMessage("An id, or none.");
        }
    }
}
