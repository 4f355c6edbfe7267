namespace SystemicPlatform.Teams.Domain.TeamRegisters;

/// <summary>What keeps the model alive (A2-29).</summary>
internal enum StructureKind
{
    SteeringGroup,

    ProfessionalSupervision,

    ConsultationSupport,

    Mentoring,

    Induction,

    /// <summary>Joint planning and coordination in the region.</summary>
    RegionalPlan,

    JointTraining,

    /// <summary>Workshops as a process.</summary>
    WorkshopSupport,
}
