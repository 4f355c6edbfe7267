using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Participants;

/// <summary>E-mail addresses of participants: stored encrypted, found again by their hash.</summary>
internal sealed class ParticipantEmails(FieldProtector protector, KeyedHash hash)
{
    internal string? Seal(string? email) => email is null ? null : protector.Protect(email.Trim(), Participant.EmailPurpose);

    internal string? Key(string? email) => email is null ? null : hash.Of(email, Participant.EmailPurpose);

    internal string? Open(string? sealedEmail) => sealedEmail is null ? null : protector.Unprotect(sealedEmail, Participant.EmailPurpose);
}

internal static class EmailRules
{
    /// <summary>An e-mail address on one line; null passes.</summary>
    internal static IRuleBuilderOptions<T, string?> Address<T>(this IRuleBuilder<T, string?> rule) => rule
        .PlainText(Participant.MaxEmailLength).EmailAddress()
        .Must(email => email?.Trim().Any(char.IsWhiteSpace) is not true).WithErrorCode("email").WithMessage("Must not hold blanks.");
}
