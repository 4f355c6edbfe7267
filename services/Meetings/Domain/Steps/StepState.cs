namespace SystemicPlatform.Meetings.Domain.Steps;

/// <summary>What came of a small step.</summary>
internal enum StepState
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was not done, and is let go.</summary>
    NotDone,
}
