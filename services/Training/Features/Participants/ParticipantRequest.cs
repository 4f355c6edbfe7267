using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Participants;

/// <summary>A participant as it is sent: registering and changing take the whole of it.</summary>
/// <param name="Kind">Of which kind; a professional is not registered here, only described.</param>
/// <param name="Name">As it shall stand on certificates.</param>
/// <param name="Sector">Field of work.</param>
/// <param name="Language">The language that they are written to in.</param>
/// <param name="Email">Kept encrypted; one participant per address.</param>
/// <param name="Organisation">Employer or association.</param>
/// <param name="Municipality">Three-digit code of where they work.</param>
internal sealed record ParticipantRequest(
    ParticipantKind Kind, [property: Personal] string Name, Sector Sector, Language Language,
    [property: Personal] string? Email = null, string? Organisation = null, string? Municipality = null)
{
    internal ParticipantDetails Details(ParticipantEmails emails) =>
        new(Name.Trim(), emails.Seal(Email), emails.Key(Email), Organisation?.Trim(), Sector, Municipality, Language);

    internal sealed class Validator : AbstractValidator<ParticipantRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Name).NotEmpty().PlainText(Participant.MaxNameLength);
            RuleFor(request => request.Email).Address();
            RuleFor(request => request.Organisation).PlainText(Participant.MaxNameLength);
            RuleFor(request => request.Municipality).MunicipalityCode();
        }
    }
}
