using FluentValidation;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Features.Input;

/// <summary>What the service takes as a link, and what it does not take as text. Null passes.</summary>
internal static class FieldRules
{
    /// <summary>Names nobody by a personal identity code: nothing in this service concerns a child.</summary>
    internal static IRuleBuilderOptions<T, string?> NamesNobody<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => !MentionedCodes.In(text)).WithErrorCode("personal_identity_code").WithMessage("Take the personal identity code out.");

    /// <summary>An https address: people click on it.</summary>
    internal static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .MaximumLength(maxLength)
        .Must(link => link is null || (Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        .WithErrorCode("https_address").WithMessage("An https address.");
}
