using System.Text.Json;
using System.Text.RegularExpressions;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Says where a body went wrong without repeating what was in it: the serializer's own message can quote the value,
/// and a value can be somebody's name.
/// </summary>
internal static partial class MalformedBody
{
    public static string Describe(JsonException exception)
    {
        var missing = Missing().Match(exception.Message);
        if (missing.Success)
        {
            return $"Missing: {missing.Groups["members"].Value.Replace("'", "", StringComparison.Ordinal)}.";
        }

        var unknown = Unknown().Match(exception.Message);
        if (unknown.Success)
        {
            return $"Unknown member: {unknown.Groups["member"].Value}.";
        }

        return string.IsNullOrEmpty(exception.Path) || exception.Path == "$"
            ? $"Not valid JSON of the expected shape (line {exception.LineNumber + 1})."
            : $"Wrong value at {exception.Path}.";
    }

    [GeneratedRegex("missing required properties including: (?<members>.+?)\\.(?: |$)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Missing();

    [GeneratedRegex("The JSON property '(?<member>[A-Za-z0-9_-]{1,60})' could not be mapped", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unknown();
}
