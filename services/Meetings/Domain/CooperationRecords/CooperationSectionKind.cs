namespace SystemicPlatform.Meetings.Domain.CooperationRecords;

/// <summary>The seven sections of a cooperation meeting's record (A3-19).</summary>
internal enum CooperationSectionKind
{
    /// <summary>Basic facts and guardians.</summary>
    Basics,

    /// <summary>Who is there and why.</summary>
    Participants,

    /// <summary>The present situation as everyone sees it.</summary>
    Situation,

    /// <summary>Concrete changes hoped for.</summary>
    Goals,

    /// <summary>Who does what, and when.</summary>
    WorkPlan,

    /// <summary>What is evaluated, by whom, how, and when.</summary>
    Evaluation,

    /// <summary>The next meeting.</summary>
    Next,
}
