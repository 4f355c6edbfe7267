using System.Text;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>A name as it is compared: the same for any case and either Unicode form.</summary>
internal static class NameKey
{
    public static string Of(string name) => name.Trim().Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
