namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>The six headings of the joint plan in their order (A3-18), and what goes with them.</summary>
internal enum PlanSectionKind
{
    /// <summary>The document, its day and the people (heading 1).</summary>
    Basics,

    /// <summary>The present situation (heading 2).</summary>
    CurrentSituation,

    /// <summary>The family's own assessment of it and of the support needed (heading 3).</summary>
    OwnAssessment,

    /// <summary>Earlier and present services, plans of single services, and how they work (heading 4).</summary>
    Services,

    /// <summary>The plan and its goals (heading 5).</summary>
    PlanAndGoals,

    /// <summary>Follow-up (heading 6).</summary>
    Monitoring,

    /// <summary>What is planned and why, in plain words for the child and the family .</summary>
    PlainLanguage,

    /// <summary>Who is given the plan.</summary>
    Distribution,
}
