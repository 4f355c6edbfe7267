namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>What an item of an agenda is; the portal has its words in each language.</summary>
internal enum AgendaTopic
{
    /// <summary>How everyone arrives.</summary>
    CheckIn,

    /// <summary>What came of the steps agreed last time.</summary>
    StepsFollowUp,

    /// <summary>Genogram or timeline, and the presenter's question.</summary>
    GenogramAndQuestion,

    /// <summary>The social worker is interviewed, the others listen.</summary>
    Interview,

    /// <summary>At least two hypotheses.</summary>
    Hypotheses,

    /// <summary>What to ask or try next.</summary>
    WhatToTry,

    /// <summary>Small steps: who, what and when.</summary>
    SmallSteps,

    /// <summary>Reflecting talk on the core issue (A1-08).</summary>
    CoreIssue,

    /// <summary>The joint plan (A1-08).</summary>
    SharedPlan,

    /// <summary>How well-being was strengthened (A1-08).</summary>
    JointEvaluation,

    /// <summary>Helping map: what life is hoped to be like.</summary>
    Vision,

    /// <summary>Helping map: what stands in the way.</summary>
    Obstacles,

    /// <summary>Helping map: who and what helps.</summary>
    Supports,

    /// <summary>Helping map: what is tried next.</summary>
    Plan,

    /// <summary>What was this meeting like.</summary>
    ClosingReflection,

    /// <summary>Anything else; its title says what.</summary>
    Other,
}
