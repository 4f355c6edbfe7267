namespace SystemicPlatform.Teams.Domain.Assessments;

/// <summary>What has to be done next about a notification.</summary>
internal enum AssessmentDuty
{
    /// <summary>Assess the urgent need, at once (L-02).</summary>
    AssessUrgentNeed,

    /// <summary>Decide whether to assess, and start (L-03, L-06).</summary>
    StartOrDecide,

    /// <summary>Tell the child and the guardian (L-06).</summary>
    Tell,

    /// <summary>Complete the assessment (L-03).</summary>
    Complete,

    /// <summary>Put the decision into effect (L-16).</summary>
    PutIntoEffect,
}
