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

    /// <summary>A base address, or a start that ends with one clear line.</summary>
    /// <param name="configuration">All sources together.</param>
    /// <param name="key">With colons, e.g. <c>Portal:Address</c>.</param>
    /// <exception cref="StartupFault">It is missing or no http address.</exception>
    public static Uri RequireAddress(IConfiguration configuration, string key) =>
        Uri.TryCreate(Require(configuration, key), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new StartupFault($"Setting {key.Replace(":", "__", StringComparison.Ordinal)} is not an address such as https://platform.example.");
}
