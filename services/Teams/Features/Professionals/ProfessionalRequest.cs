using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Professionals;

/// <summary>A professional's record as it is sent: registering and changing take the whole of it.</summary>
internal sealed record ProfessionalRequest(
    [property: Personal] string GivenName,
    [property: Personal] string FamilyName,
    ProfessionalTitle Title,
    IReadOnlyList<Qualification> Qualifications,
    Language Language,
    [property: Personal] string? Email = null,
    string? Subject = null,
    IReadOnlyList<string>? WorkingLanguages = null,
    DateOnly? EmployedFrom = null)
{
    public ProfessionalDetails Details() =>
        new(GivenName.Trim(), FamilyName.Trim(), Title, Qualifications, Language, Email?.Trim(), Subject?.Trim(), WorkingLanguages ?? [], EmployedFrom);

    internal sealed class Validator : AbstractValidator<ProfessionalRequest>
    {
        public Validator()
        {
            RuleFor(request => request.GivenName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.FamilyName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Qualifications).Must(list => list.Count <= 20).WithErrorCode("too_many").WithMessage("At most 20.");
            RuleFor(request => request.Email).Email(ProfessionalMap.EmailLength);
            RuleFor(request => request.WorkingLanguages).Must(list => list is not { Count: > 20 }).WithErrorCode("too_many").WithMessage("At most 20.");
            RuleForEach(request => request.WorkingLanguages).LanguageTag(ChildMap.LanguageLength);
            RuleFor(request => request.EmployedFrom).PlausibleDay();
            RuleFor(request => request.Subject).Line(ProfessionalMap.SubjectLength);
        }
    }
}
