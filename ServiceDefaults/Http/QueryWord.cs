using System.Text.Json;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Enum words in a query are the camelCase words of the API.</summary>
public static class QueryWord
{
    /// <summary>The word's value; null where none is named.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>.</exception>
    public static T? Read<T>(string? text, string parameter)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var words = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);
        return words.TryGetValue(text, out var word)
            ? word
            : throw new Problem(Problems.InvalidParameter, $"{parameter}: one of {string.Join(", ", words.Keys)}.");
    }

    /// <summary>The word's value, where the query has to have one.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>.</exception>
    public static T ReadRequired<T>(string? text, string parameter)
        where T : struct, Enum => Read<T>(text, parameter) ?? throw new Problem(Problems.InvalidParameter, $"{parameter}: required.");
}
