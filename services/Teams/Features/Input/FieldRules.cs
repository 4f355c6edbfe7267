using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Features.Input;

/// <summary>What the service takes as text that others do not take. Null passes: the body's shape says what is required.</summary>
internal static class FieldRules
{
    private const int MostMunicipalities = 400;

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

    /// <summary>A list of municipalities; <see cref="TextRules.MunicipalityCode"/> looks at each.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<string>> MunicipalityCodes<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) =>
        rule.Must(list => list.Count <= MostMunicipalities).WithErrorCode("count").WithMessage($"At most {MostMunicipalities} municipalities.");
}
