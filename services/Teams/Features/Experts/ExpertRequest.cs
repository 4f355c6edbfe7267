using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Experts;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

/// <summary>An expert by experience as they are sent; a change may leave the contact out, which then stays.</summary>
internal sealed record ExpertRequest(
    [property: Personal] string GivenName, [property: Personal] string FamilyName, Language Language,
    string? Association = null, ContactFields? Contact = null)
{
    public ExpertDetails Details() => new(GivenName.Trim(), FamilyName.Trim(), Language, Association?.Trim());

    internal sealed class Validator : AbstractValidator<ExpertRequest>
    {
        public Validator()
        {
            RuleFor(request => request.GivenName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.FamilyName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Association).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Contact!).SetValidator(new ContactFields.Validator()).When(request => request.Contact is not null);
        }
    }
}
