using System.Text;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>A name as it is searched: the same for any case and either Unicode form.</summary>
internal static class NameKey
{
    public static string Of(string name) => name.Trim().Normalize(NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>The words of a search text, each to be found at the beginning of a name.</summary>
    public static string[] Words(string query) =>
        Of(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
