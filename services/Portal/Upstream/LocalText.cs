using SystemicPlatform.Portal.Languages;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>A text in the three languages of the platform; as a text it is that of the page.</summary>
public sealed record LocalText(string Fi, string Sv, string En)
{
    public override string ToString() => Language.Current.Code switch { "sv" => Sv, "en" => En, _ => Fi };
}
