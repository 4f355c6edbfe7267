using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Teams.Features.Input;

/// <summary>Enum words in a query are the camelCase words of the API.</summary>
internal static class QueryWord
{
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
}
