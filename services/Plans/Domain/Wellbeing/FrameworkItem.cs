namespace SystemicPlatform.Plans.Domain.Wellbeing;

/// <summary>The 23 items of the framework of child wellbeing in their order: six, nine and eight on its three sides (A3-14…A3-16).</summary>
internal enum FrameworkItem
{
    ChildsStrengths,
    PhysicalHealth,
    MentalHealth,
    SocialSkills,
    SkillsAndKnowledge,
    ChildsSurroundings,

    ParentingStrengths,
    Care,
    KeepingSafe,
    SupportingSkills,
    ChildsPerspective,
    EmotionalBond,
    SettingLimits,
    Steadiness,
    ParentsSurroundings,

    HealthOfCloseOnes,
    Income,
    Housing,
    FamilyHistory,
    Networks,
    ServicesAndPlaces,
    SubstanceUse,
    Violence,
}

/// <summary>The three strips of the child's own experience, one for each side (A3-17).</summary>
internal enum ExperienceStrip
{
    /// <summary>Of itself; beside health, growth and development.</summary>
    OfItself,

    /// <summary>Of relations and safety; beside parenting.</summary>
    OfRelationsAndSafety,

    /// <summary>Of family, day care or school, free time and friends; beside family and surroundings.</summary>
    OfEverydayLife,
}

/// <summary>The sides of the framework.</summary>
internal enum FrameworkSide
{
    /// <summary>The child's health, growth and development.</summary>
    Child,

    /// <summary>Being a parent, and the relation to the child.</summary>
    Parenting,

    /// <summary>Social wellbeing: family and surroundings.</summary>
    Surroundings,
}
