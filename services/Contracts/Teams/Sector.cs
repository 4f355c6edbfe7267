namespace SystemicPlatform.Contracts.Teams;

/// <summary>The field that an organisation works in, as the partner register sorts it (A2-28).</summary>
public enum Sector
{
    /// <summary>Early childhood education.</summary>
    EarlyEducation,

    /// <summary>Schools and student welfare.</summary>
    School,

    /// <summary>School at a hospital.</summary>
    HospitalSchool,

    /// <summary>Child guidance and family counselling clinic.</summary>
    FamilyCounselling,

    /// <summary>Maternity and child health clinics, other health care.</summary>
    HealthCare,

    /// <summary>Psychiatry of children, young people or adults.</summary>
    Psychiatry,

    /// <summary>Services for substance use and addiction.</summary>
    SubstanceServices,

    /// <summary>Services for people with disabilities.</summary>
    DisabilityServices,

    /// <summary>Social work with adults.</summary>
    AdultSocialWork,

    /// <summary>Child protection of this or another area, substitute care included.</summary>
    ChildProtection,

    /// <summary>Mother and child homes, shelters.</summary>
    Shelter,

    /// <summary>Police, also its multi-agency anchor teams.</summary>
    Police,

    /// <summary>Youth work.</summary>
    YouthWork,

    /// <summary>Parish.</summary>
    Parish,

    /// <summary>Association or foundation.</summary>
    ThirdSector,

    /// <summary>Research, development and centres of expertise.</summary>
    Expertise,

    /// <summary>Any other.</summary>
    Other,
}
