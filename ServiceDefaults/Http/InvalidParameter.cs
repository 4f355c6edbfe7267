using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Names the parameter that could not be read, never its value: a search text in a query can be a name.</summary>
internal static partial class InvalidParameter
{
    public static string? Describe(BadHttpRequestException exception)
    {
        var parameter = Parameter().Match(exception.Message);
        return parameter.Success ? $"Parameter: {parameter.Groups["name"].Value}." : null;
    }

    [GeneratedRegex("parameter \"(?:[^\"]* )?(?<name>[A-Za-z0-9_]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parameter();
}
