using FluentValidation;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Rules for lists in a request. Null passes: the body's shape says what is required.</summary>
public static class ListRules
{
    /// <summary>How many entries a list in a request may have.</summary>
    public const int MaxItems = 100;

    /// <summary>A list that a page can show.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Few<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) => rule.AtMost(MaxItems);

    /// <summary>At most so many.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> AtMost<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, int most) =>
        rule.Must(items => items is null || items.Count <= most).WithErrorCode("too_many").WithMessage($"At most {most}.");

    /// <summary>Few, and at least one.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Some<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) =>
        rule.Few().Must(items => items is null || items.Count > 0).WithErrorCode("not_empty").WithMessage("At least one.");
}
