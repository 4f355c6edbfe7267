using System.Globalization;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Training.Features.Input;

/// <summary>Days in a query are <c>yyyy-MM-dd</c> and nothing else: 2.3. is two days.</summary>
internal static class QueryDay
{
    /// <summary>The day; null where none is named.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>.</exception>
    internal static DateOnly? Read(string? text, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && FieldRules.IsPlausible(day)
            ? day
            : throw new Problem(Problems.InvalidParameter, $"Parameter: {parameter}.");
    }
}
