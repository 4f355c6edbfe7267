namespace SystemicPlatform.Training.Domain.People;

/// <summary>The field that a participant works in (A2-14, A2-16).</summary>
internal enum Sector
{
    ChildProtection,
    FamilySocialWork,
    FamilyCentre,
    Education,
    EarlyEducation,
    HealthCare,
    Psychiatry,
    SubstanceServices,
    DisabilityServices,
    AdultSocialWork,
    Police,
    ThirdSector,
    Parish,
    Other,
}
