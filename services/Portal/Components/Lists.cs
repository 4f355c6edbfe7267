namespace SystemicPlatform.Portal.Components;

/// <summary>Closed lists that several forms offer, in the order in which people look for them. A test of each form would find one that a service no longer takes.</summary>
internal static class Lists
{
    public static IReadOnlyList<string> Sectors { get; } =
    [
        "childProtection", "earlyEducation", "school", "hospitalSchool", "familyCounselling", "healthCare", "psychiatry", "substanceServices",
        "disabilityServices", "adultSocialWork", "shelter", "police", "youthWork", "parish", "thirdSector", "expertise", "other",
    ];

    /// <summary>What somebody in an expert group knows about (L-14).</summary>
    public static IReadOnlyList<string> Expertise { get; } =
    [
        "legal", "therapeutic", "psychological", "psychiatric", "childProtection", "disabilityServices", "adultSocialWork", "substanceServices",
        "education", "criminalMatters",
    ];

    public static IReadOnlyList<string> Languages { get; } = ["fi", "sv", "en"];
}
