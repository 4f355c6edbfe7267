using System.Globalization;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Gateway.Limits;

/// <summary>Limits from the settings: a default when absent, a failed start when they are no usable numbers.</summary>
internal static class PositiveSetting
{
    private const int Most = 10_000_000;

    public static int Count(IConfiguration configuration, string key, int otherwise) => configuration[key] switch
    {
        null or "" => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= Most => value,
        _ => throw new StartupFault($"Setting {key.Replace(":", "__", StringComparison.Ordinal)} is not a number from 1 to {Most}."),
    };

    public static TimeSpan Seconds(IConfiguration configuration, string key, int otherwise) =>
        TimeSpan.FromSeconds(Count(configuration, key, otherwise));
}
