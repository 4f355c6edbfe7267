using System.Globalization;
using System.Text.Json;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Values as the API writes them.</summary>
internal static class Cell
{
    internal static string Of(Guid id) => id.ToString();

    internal static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    internal static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string? Word<T>(T? value)
        where T : struct, Enum => value is { } word ? JsonNamingPolicy.CamelCase.ConvertName(word.ToString()) : null;
}
