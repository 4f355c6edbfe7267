using FluentValidation.Results;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>What is wrong with one field.</summary>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Message">English, for developers; does not repeat the value.</param>
public sealed record FieldError(string Code, string Message);

/// <summary>A request's fields are refused: 400 with code <c>validation</c> and <c>errors</c> by field in camelCase.</summary>
/// <param name="errors">Field path → what is wrong with it.</param>
public sealed class InvalidFields(IReadOnlyDictionary<string, FieldError[]> errors) : Exception("Some fields are not right.")
{
    /// <summary>Field path → what is wrong with it.</summary>
    public IReadOnlyDictionary<string, FieldError[]> Errors { get; } = errors;

    /// <summary>One field, one error: for checks that need the database or a value object.</summary>
    public InvalidFields(string field, string code, string message)
        : this(new Dictionary<string, FieldError[]> { [field] = [new FieldError(code, message)] })
    {
    }

    internal static InvalidFields From(IEnumerable<ValidationFailure> failures) =>
        new(failures.GroupBy(failure => CamelPath(failure.PropertyName), StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(failure => new FieldError(Code(failure.ErrorCode), failure.ErrorMessage)).ToArray(),
                StringComparer.Ordinal));

    private static string CamelPath(string path) =>
        string.Join('.', path.Split('.').Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));

    // FluentValidation's own codes are class names such as NotEmptyValidator; ours are not_empty.
    private static string Code(string code) =>
        Persistence.SnakeCase.From(code.EndsWith("Validator", StringComparison.Ordinal) ? code[..^"Validator".Length] : code);
}
