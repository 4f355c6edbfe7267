using FluentValidation;

namespace SystemicPlatform.Training.Features.Input;

/// <summary>What the service takes as text, as a day, as a municipality and as a link. Null passes.</summary>
internal static class FieldRules
{
    private static readonly DateOnly FirstDay = new(1992, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>Several lines of text: no control characters but line breaks.</summary>
    internal static IRuleBuilderOptions<T, string?> Paragraphs<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .MaximumLength(maxLength)
        .Must(text => text?.Any(IsRefused) is not true).WithErrorCode("control_character").WithMessage("Plain text and line breaks.");

    /// <summary>Within the days that anyone can mean and the holiday calendar knows.</summary>
    internal static IRuleBuilderOptions<T, DateOnly?> PlausibleDay<T>(this IRuleBuilder<T, DateOnly?> rule) => rule
        .Must(day => day is null || IsPlausible(day.Value)).WithErrorCode("implausible_day").WithMessage("1992-01-01 to 2199-12-31.");

    /// <summary>Three digits, as Statistics Finland numbers the municipalities.</summary>
    internal static IRuleBuilderOptions<T, string?> MunicipalityCode<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(code => code is null or { Length: 3 } && code?.All(char.IsAsciiDigit) is not false)
        .WithErrorCode("municipality_code").WithMessage("Three digits.");

    /// <summary>An https address: people click on it.</summary>
    internal static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .MaximumLength(maxLength)
        .Must(link => link is null || (Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        .WithErrorCode("https_address").WithMessage("An https address.");

    internal static bool IsPlausible(DateOnly day) => FirstDay <= day && day <= LastDay;

    private static bool IsRefused(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
