using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Features.Input;

/// <summary>What the service takes as text, as a day and as a municipality. Null passes: the body's shape says what is required.</summary>
internal static class FieldRules
{
    public static readonly DateOnly FirstDay = new(1900, 1, 1);
    public static readonly DateOnly LastDay = new(2199, 12, 31);

    private const int MostMunicipalities = 400;

    /// <summary>Not blank, at most so long, on one line.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.NotBlank().PlainText(maxLength);

    /// <summary>Not blank, at most so long; may have line breaks.</summary>
    public static IRuleBuilderOptions<T, string?> Prose<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule.NotBlank()
        .MaximumLength(maxLength)
        .Must(text => text?.Any(IsRefusedInProse) is not true).WithErrorCode("control_character").WithMessage("Plain text and line breaks.");

    /// <summary>An e-mail address without blanks.</summary>
    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule.Line(maxLength)
        .EmailAddress()
        .Must(email => email?.Trim().Any(char.IsWhiteSpace) is not true).WithErrorCode("email").WithMessage("Must not hold blanks.");

    /// <summary>A language tag (L-27).</summary>
    public static IRuleBuilderOptions<T, string?> LanguageTag<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule.Line(maxLength)
        .Matches("^\\s*[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\s*$").WithErrorCode("language_tag").WithMessage("A language tag such as fi, sv or so.");

    /// <summary>A personal identity code (E5).</summary>
    public static IRuleBuilderOptions<T, string?> IdentityCode<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => text is null || PersonalIdentityCode.TryParse(text, out _))
        .WithErrorCode("personal_identity_code_invalid").WithMessage("Not a valid personal identity code.");

    /// <summary>Within the days that anyone can mean.</summary>
    public static IRuleBuilderOptions<T, DateOnly> PlausibleDay<T>(this IRuleBuilder<T, DateOnly> rule) =>
        rule.Must(IsPlausible).WithErrorCode("implausible_day").WithMessage("1900-01-01 to 2199-12-31.");

    /// <inheritdoc cref="PlausibleDay{T}(IRuleBuilder{T,DateOnly})"/>
    public static IRuleBuilderOptions<T, DateOnly?> PlausibleDay<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is not { } given || IsPlausible(given)).WithErrorCode("implausible_day").WithMessage("1900-01-01 to 2199-12-31.");

    /// <summary>Three digits, as Statistics Finland numbers the municipalities.</summary>
    public static IRuleBuilderOptions<T, string?> MunicipalityCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(code => code is { Length: 3 } && code.All(char.IsAsciiDigit)).WithErrorCode("municipality_code").WithMessage("Three digits.");

    /// <summary>A list of municipalities; <see cref="MunicipalityCode"/> looks at each.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<string>> MunicipalityCodes<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) =>
        rule.Must(list => list.Count <= MostMunicipalities).WithErrorCode("count").WithMessage($"At most {MostMunicipalities} municipalities.");

    public static bool IsPlausible(DateOnly day) => FirstDay <= day && day <= LastDay;

    private static IRuleBuilderOptions<T, string?> NotBlank<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || !string.IsNullOrWhiteSpace(text)).WithErrorCode("not_empty").WithMessage("Must not be blank.");

    private static bool IsRefusedInProse(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
