using FluentValidation;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Rules for text that people type. Null passes: the body's shape says what is required.</summary>
public static class TextRules
{
    /// <summary>UTF-16 code units of a long text; some ten written pages.</summary>
    public const int ProseLength = 20_000;

    /// <summary>
    /// One line of text: no line breaks, and none of the control characters, one of which (NUL) no database row can hold.
    /// </summary>
    /// <param name="rule">The field; null passes.</param>
    /// <param name="maxLength">UTF-16 code units.</param>
    public static IRuleBuilderOptions<T, string?> PlainText<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .MaximumLength(maxLength)
        .Must(text => text is null || !text.Any(char.IsControl)).WithErrorCode("control_character").WithMessage("One line of plain text.");

    /// <summary>Not blank, at most so long, on one line.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int maxLength = 200) =>
        rule.NotBlank().PlainText(maxLength);

    /// <summary>At most so long; may have line breaks, and may be blank.</summary>
    public static IRuleBuilderOptions<T, string?> Paragraphs<T>(this IRuleBuilder<T, string?> rule, int maxLength = ProseLength) => rule
        .MaximumLength(maxLength)
        .Must(text => text?.Any(IsRefusedInProse) is not true).WithErrorCode("control_character").WithMessage("Plain text and line breaks.");

    /// <summary>Not blank, at most so long; may have line breaks.</summary>
    public static IRuleBuilderOptions<T, string?> Prose<T>(this IRuleBuilder<T, string?> rule, int maxLength = ProseLength) =>
        rule.NotBlank().Paragraphs(maxLength);

    /// <summary>Three digits, as Statistics Finland numbers the municipalities.</summary>
    public static IRuleBuilderOptions<T, string?> MunicipalityCode<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(code => code is null || (code.Length == 3 && code.All(char.IsAsciiDigit)))
        .WithErrorCode("municipality_code").WithMessage("Three digits.");

    private static IRuleBuilderOptions<T, string?> NotBlank<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || !string.IsNullOrWhiteSpace(text)).WithErrorCode("not_empty").WithMessage("Must not be blank.");

    private static bool IsRefusedInProse(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
