namespace SystemicPlatform.Training.Domain.People;

/// <summary>How a participant belongs to the area.</summary>
internal enum ParticipantKind
{
    /// <summary>One of the area's own, known from Teams.</summary>
    Professional,

    /// <summary>Works for a partner organisation.</summary>
    Partner,

    /// <summary>Knows the services from the inside, as a client or close to one (A2-07).</summary>
    ExpertByExperience,
}
