namespace SystemicPlatform.AppHost.Demo;

/// <summary>The invented partners. Those with a token name are the clients of the development identity provider.</summary>
internal static class DemoPartners
{
    /// <summary>A partner; its key is what repeats find it by.</summary>
    internal sealed record Partner(string Key, string Name, string Sector, string? TokenOrganisation = null);

    internal static IReadOnlyList<Partner> Pirkanmaa { get; } =
    [
        new("school", "Demokoulu", "school", "demokoulu"),
        new("psychiatry", "Nuorisopsykiatria Demo", "psychiatry", "nuorisopsykiatria-demo"),
        new("counselling", "Perheneuvola Demo", "familyCounselling"),
        new("substance", "Päihdepalvelut Demo", "substanceServices"),
        new("hospital-school", "Sairaalakoulu Demo", "hospitalSchool"),
    ];
}
