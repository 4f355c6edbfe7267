using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Features.Contacts;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Organisations;

/// <summary>A partner's record as it is sent: registering and changing take the whole of it, a change may leave the contact out.</summary>
internal sealed record OrganisationRequest(
    string Name,
    Sector Sector,
    Language Language,
    IReadOnlyList<string> Municipalities,
    ContactFields? Contact = null,
    bool NonDisclosureForSafety = false,
    string? TokenOrganisation = null)
{
    public OrganisationDetails Details() =>
        new(Name.Trim(), Sector, Language, Municipalities, NonDisclosureForSafety, TokenOrganisation?.Trim());

    internal sealed class Validator : AbstractValidator<OrganisationRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Municipalities).MunicipalityCodes();
            RuleForEach(request => request.Municipalities).MunicipalityCode();
            RuleFor(request => request.Contact!).SetValidator(new ContactFields.Validator()).When(request => request.Contact is not null);
            RuleFor(request => request.TokenOrganisation).Line(ProfessionalMap.SubjectLength);
        }
    }
}
