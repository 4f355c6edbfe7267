namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>The four steps of a round, in their order (A0-15, R-09), and its end.</summary>
internal enum NetworkStep
{
    /// <summary>1: with the child and the family.</summary>
    Preparation,

    /// <summary>2: those invited are told of the way of working.</summary>
    Orientation,

    /// <summary>3: working together in the meeting.</summary>
    Meeting,

    /// <summary>4: the plan is carried out in small steps.</summary>
    Work,

    /// <summary>The round is over.</summary>
    Completed,
}
