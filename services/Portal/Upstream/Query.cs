using System.Globalization;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Query strings: what is not said is left out.</summary>
internal static class Query
{
    /// <summary>A day as services read it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day that may be missing.</summary>
    public static string? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    public static string Of(params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        var written = new List<string>();
        foreach (var (name, value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                written.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return written.Count == 0 ? "" : "?" + string.Join('&', written);
    }
}
