namespace SystemicPlatform.Contracts.Teams;

/// <summary>How far the assessment of service needs is (L-03, L-06).</summary>
public enum AssessmentState
{
    /// <summary>Received; not yet decided whether to assess.</summary>
    Received,

    /// <summary>The assessment has started.</summary>
    Started,

    /// <summary>The assessment is complete.</summary>
    Completed,

    /// <summary>It was decided that no assessment is needed.</summary>
    NotNeeded,
}
