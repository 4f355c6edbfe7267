using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Training.Features.Input;

/// <summary>Words of an enum in a query, as the API writes them: the framework's own reading wants capitals.</summary>
internal static class QueryWord
{
    /// <summary>The word's value.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>: missing or not one of the words.</exception>
    internal static T Read<T>(string? text, string parameter)
        where T : struct, Enum =>
        text is not null && !text.Any(char.IsDigit) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new Problem(Problems.InvalidParameter, $"Parameter: {parameter}.");
}
