namespace SystemicPlatform.Contracts.Plans;

/// <summary>The seven elements of the model, in their order (A0-10).</summary>
public enum ModelElementKind
{
    /// <summary>Support of competence, and coordination.</summary>
    CompetenceAndCoordination,

    /// <summary>An organisation that is systemic.</summary>
    SystemicOrganisation,

    /// <summary>Leadership that is systemic.</summary>
    SystemicLeadership,

    /// <summary>Work with clients.</summary>
    ClientWork,

    /// <summary>The process of working with a network.</summary>
    NetworkProcess,

    /// <summary>The systemic team.</summary>
    SystemicTeam,

    /// <summary>The weekly meeting.</summary>
    WeeklyMeeting,
}
