using FluentValidation;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Rules for text that people type.</summary>
public static class TextRules
{
    /// <summary>
    /// One line of text: no line breaks, and none of the control characters, one of which (NUL) no database row can hold.
    /// </summary>
    /// <param name="rule">The field; null passes.</param>
    /// <param name="maxLength">UTF-16 code units.</param>
    public static IRuleBuilderOptions<T, string?> PlainText<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .MaximumLength(maxLength)
        .Must(text => text is null || !text.Any(char.IsControl)).WithErrorCode("control_character").WithMessage("One line of plain text.");
}
