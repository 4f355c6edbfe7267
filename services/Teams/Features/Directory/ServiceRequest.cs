using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Directory;
using SystemicPlatform.Teams.Features.Groups;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Directory;

/// <summary>A service as it is sent: entering and changing take the whole of it.</summary>
internal sealed record ServiceRequest(
    Guid OrganisationId, string Name, string Description, string Audience, AccessWay AccessWay, IReadOnlyList<string> Municipalities,
    IReadOnlyList<string> Languages, DateOnly From, DateOnly? To = null, bool SamiCulture = false)
{
    private const int MostLanguages = 30;

    public ServiceDetails Details() => new(
        OrganisationId, Name.Trim(), Description.Trim(), Audience.Trim(), AccessWay, Municipalities, [.. Languages.Select(tag => tag.Trim())],
        SamiCulture, From, To);

    internal sealed class Validator : AbstractValidator<ServiceRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Description).Prose(ServiceEntryMap.TextLength);
            RuleFor(request => request.Audience).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Municipalities).WorksFor();
            RuleFor(request => request.Languages).Must(list => list.Count is > 0 and <= MostLanguages)
                .WithErrorCode("count").WithMessage($"1–{MostLanguages} languages.");
            RuleForEach(request => request.Languages).LanguageTag(ChildMap.LanguageLength);
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
        }
    }
}
