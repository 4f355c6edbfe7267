using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Input;

/// <summary>What the service takes as text, as a day and as a list. Null passes: the body's shape says what is required.</summary>
internal static class FieldRules
{
    /// <summary>UTF-16 code units of a long text; some ten written pages.</summary>
    internal const int ProseLength = 20_000;

    /// <summary>How many entries a list in a request may have.</summary>
    internal const int MaxItems = 100;

    /// <summary>Not blank, at most so long, on one line.</summary>
    internal static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int maxLength = 200) =>
        rule.NotBlank().PlainText(maxLength);

    /// <summary>Not blank, at most so long; may have line breaks.</summary>
    internal static IRuleBuilderOptions<T, string?> Prose<T>(this IRuleBuilder<T, string?> rule, int maxLength = ProseLength) => rule.NotBlank()
        .MaximumLength(maxLength)
        .Must(text => text?.Any(IsRefusedInProse) is not true).WithErrorCode("control_character").WithMessage("Plain text and line breaks.");

    /// <summary>A list that a page can show.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Few<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) => rule
        .Must(items => items is null || items.All(item => item is not null)).WithErrorCode("not_null").WithMessage("No empty entries.")
        .Must(items => items is null || items.Count <= MaxItems).WithErrorCode("too_many").WithMessage($"At most {MaxItems}.");

    /// <summary>Few, and at least one.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Some<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) =>
        rule.Few().Must(items => items is null || items.Count > 0).WithErrorCode("not_empty").WithMessage("At least one.");

    /// <summary>A day that can be meant.</summary>
    internal static IRuleBuilderOptions<T, DateOnly> PlausibleDay<T>(this IRuleBuilder<T, DateOnly> rule) =>
        rule.Must(IsPlausible).WithErrorCode("implausible_day").WithMessage("2000-01-01 to 2099-12-31.");

    /// <inheritdoc cref="PlausibleDay{T}(IRuleBuilder{T,DateOnly})"/>
    internal static IRuleBuilderOptions<T, DateOnly?> PlausibleDay<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is not { } given || IsPlausible(given)).WithErrorCode("implausible_day").WithMessage("2000-01-01 to 2099-12-31.");

    private static bool IsPlausible(DateOnly day) => day.Year is >= 2000 and < 2100;

    private static IRuleBuilderOptions<T, string?> NotBlank<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || !string.IsNullOrWhiteSpace(text)).WithErrorCode("not_empty").WithMessage("Must not be blank.");

    private static bool IsRefusedInProse(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
