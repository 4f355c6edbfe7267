namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>What a part of a record is about; the portal has its heading in each language.</summary>
internal enum RecordPartKind
{
    /// <summary>Anything that was talked about.</summary>
    Notes,

    /// <summary>The child's own view and how it came to be known (A0-06, R-18).</summary>
    ChildsView,

    /// <summary>How the situation and its system look to each (A0-07).</summary>
    Situation,

    /// <summary>What it may be about, and what change is hoped for (A0-07, A1-09).</summary>
    Hypotheses,

    /// <summary>What could help (A0-07, A1-09).</summary>
    Solutions,

    /// <summary>Reflecting talk that starts from the core issue (A1-08).</summary>
    CoreIssue,

    /// <summary>What is done together (A1-08).</summary>
    SharedPlan,

    /// <summary>How well-being was strengthened, looked at together (A1-08).</summary>
    JointEvaluation,

    /// <summary>Helping map: what life is hoped to be like, in the client's own words (A1-09).</summary>
    Vision,

    /// <summary>Helping map: what stands in the way.</summary>
    Obstacles,

    /// <summary>Helping map: who and what helps.</summary>
    Supports,

    /// <summary>Helping map: what is tried next.</summary>
    Plan,
}
