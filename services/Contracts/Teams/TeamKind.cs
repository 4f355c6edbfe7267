namespace SystemicPlatform.Contracts.Teams;

/// <summary>Kinds of team (domain glossary).</summary>
public enum TeamKind
{
    /// <summary>The child's own team, around every client child (A0-12, R-01).</summary>
    ChildFamily,

    /// <summary>The professionals' half of a systemic team (A0-17).</summary>
    Professional,

    /// <summary>The half of a systemic team that meets with one family (A0-19).</summary>
    Client,

    /// <summary>The stable team that answers for the whole of a child's client relationship (A3-05).</summary>
    Responsibility,

    /// <summary>Steers the work of an area or a programme .</summary>
    SteeringGroup,

    /// <summary>Carries a project (A2-26).</summary>
    ProjectGroup,
}
