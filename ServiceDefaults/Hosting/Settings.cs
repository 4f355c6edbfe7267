using Microsoft.Extensions.Configuration;

namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>Reads settings that a service cannot do without.</summary>
public static class Settings
{
    /// <summary>The value, or a start that ends with one clear line.</summary>
    /// <param name="configuration">All sources together.</param>
    /// <param name="key">With colons, e.g. <c>Identity:Authority</c>.</param>
    /// <exception cref="StartupFault">It is missing or empty.</exception>
    public static string Require(IConfiguration configuration, string key) =>
        configuration[key] is { Length: > 0 } value
            ? value
            : throw new StartupFault($"Setting {key.Replace(":", "__", StringComparison.Ordinal)} is missing.");
}
