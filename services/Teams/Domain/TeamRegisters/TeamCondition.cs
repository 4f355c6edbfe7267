namespace SystemicPlatform.Teams.Domain.TeamRegisters;

/// <summary>What a systemic team needs so that the model can live (A0-09, A3-11), and what brings it about (A4-05).</summary>
internal enum TeamCondition
{
    /// <summary>Time and structures for learning and evaluation are reserved (A0-09).</summary>
    TimeToLearn,

    /// <summary>The professionals are trained (A0-09).</summary>
    ProfessionalsTrained,

    /// <summary>Partners know the model, too (A0-09).</summary>
    PartnersTrained,

    /// <summary>A reasonable number of clients for each worker (A0-09).</summary>
    ReasonableCaseload,

    /// <summary>There are enough people (A0-09).</summary>
    EnoughResources,

    /// <summary>It is possible to go deep (A0-09).</summary>
    TimeToGoDeep,

    /// <summary>Leaders support it (A3-11).</summary>
    LeadersSupport,

    /// <summary>There is a shared understanding of it (A3-11).</summary>
    SharedUnderstanding,

    /// <summary>The team as a team was trained (A4-05).</summary>
    TeamTrained,

    /// <summary>The weekly meeting has its model (A4-05).</summary>
    WeeklyMeetingModelled,

    /// <summary>The roles are defined (A4-05).</summary>
    RolesDefined,

    /// <summary>There is a family therapist (A4-05).</summary>
    TherapistHired,
}
