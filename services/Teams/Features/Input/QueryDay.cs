using System.Globalization;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Teams.Features.Input;

/// <summary>Days in a query are <c>yyyy-MM-dd</c> and nothing else: 02/03 is two days.</summary>
internal static class QueryDay
{
    public static DateOnly? Read(string? text, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && FieldRules.IsPlausible(day)
            ? day
            : throw new Problem(Problems.InvalidParameter, $"{parameter}: a day as yyyy-MM-dd.");
    }
}
