namespace SystemicPlatform.Teams.Domain.Care;

/// <summary>What a child and family are supported with.</summary>
internal enum SupportMeasure
{
    FamilyWork,

    IntensifiedFamilyWork,

    SupportPerson,

    SupportFamily,

    FinancialSupport,

    Rehabilitation,

    /// <summary>A placement as a measure of open care.</summary>
    OpenCarePlacement,

    Other,
}
