using System.Globalization;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Days in a query are <c>yyyy-MM-dd</c> and nothing else: 02/03 is two days.</summary>
public static class QueryDay
{
    /// <summary>The day; null where none is named.</summary>
    /// <exception cref="Problem">400 <c>invalid_parameter</c>.</exception>
    public static DateOnly? Read(string? text, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DayRules.IsPlausible(day)
            ? day
            : throw new Problem(Problems.InvalidParameter, $"{parameter}: a day as yyyy-MM-dd.");
    }
}
