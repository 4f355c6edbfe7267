using FluentValidation;

namespace SystemicPlatform.Plans.Features.Input;

/// <summary>What the service takes as a list. Null passes.</summary>
internal static class FieldRules
{
    /// <summary>How many entries a list in a request may have.</summary>
    internal const int MaxItems = 100;

    /// <summary>A list that a page can show.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Few<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) => rule
        .Must(items => items is null || items.All(item => item is not null)).WithErrorCode("not_null").WithMessage("No empty entries.")
        .Must(items => items is null || items.Count <= MaxItems).WithErrorCode("too_many").WithMessage($"At most {MaxItems}.");

    /// <summary>Few, and at least one.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Some<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) =>
        rule.Few().Must(items => items is null || items.Count > 0).WithErrorCode("not_empty").WithMessage("At least one.");
}
