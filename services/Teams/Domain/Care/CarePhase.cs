namespace SystemicPlatform.Teams.Domain.Care;

/// <summary>Which kind of child protection a child gets (domain glossary).</summary>
internal enum CarePhase
{
    /// <summary>Support while living at home.</summary>
    OpenCare,

    /// <summary>The child is placed. Its own team stays with it (A2-20).</summary>
    SubstituteCare,

    /// <summary>Support after a placement.</summary>
    AfterCare,
}
