namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>The ten fields of expertise that a child's case may ask for (A2-09, L-14).</summary>
internal enum ExpertField
{
    Legal,
    Therapeutic,
    Psychological,
    Psychiatric,
    ChildProtection,
    DisabilityServices,
    AdultSocialWork,
    SubstanceServices,
    Education,
    CriminalMatters,
}
