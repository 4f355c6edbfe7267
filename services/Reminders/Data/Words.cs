using System.Text.Json;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Enum values in hand-written SQL, in the words in which the mapping stores them.</summary>
internal static class Words
{
    public static string Word<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
