using FluentValidation;

namespace SystemicPlatform.Training.Features.Input;

/// <summary>What the service takes as a link. Null passes.</summary>
internal static class FieldRules
{
    /// <summary>An https address: people click on it.</summary>
    internal static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .MaximumLength(maxLength)
        .Must(link => link is null || (Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        .WithErrorCode("https_address").WithMessage("An https address.");
}
