namespace SystemicPlatform.Contracts.Plans;

/// <summary>Which evaluation of a plan it is.</summary>
public enum EvaluationKind
{
    /// <summary>How things are at the start.</summary>
    Baseline,

    /// <summary>On the way; any number.</summary>
    Mid,

    /// <summary>At the end of the common work.</summary>
    Final,

    /// <summary>The review that the law asks for at least once a year (L-09).</summary>
    YearlyReview,
}
