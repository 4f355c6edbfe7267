namespace SystemicPlatform.Plans.Domain.Tools;

/// <summary>The tool bank (A0-14) and the framework of wellbeing (A3-14). None of them is ever required .</summary>
internal enum ToolKind
{
    /// <summary>Who belongs to whom.</summary>
    Genogram,

    /// <summary>What happened when.</summary>
    Timeline,

    /// <summary>Good things, worries, dreams: the child's own words, shown to nobody without the child's consent.</summary>
    ThreeHouses,

    /// <summary>Vision, obstacles, supports, plan.</summary>
    HelpingMap,

    /// <summary>Several readings of the situation beside each other.</summary>
    Hypotheses,

    /// <summary>Questions about relations and differences, and what they brought.</summary>
    CircularQuestions,

    /// <summary>Three sides of the child's wellbeing, 23 items, and the child's own experience of each side.</summary>
    WellbeingFramework,
}
