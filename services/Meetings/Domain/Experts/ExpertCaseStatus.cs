using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>How far a case is.</summary>
internal enum ExpertCaseStatus
{
    /// <summary>Waits for experts and a time.</summary>
    Requested,

    /// <summary>Has experts and a time.</summary>
    Scheduled,

    /// <summary>The group handled it.</summary>
    Handled,

    /// <summary>The group gave its statement.</summary>
    Stated,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>One change of a case.</summary>
/// <param name="Status">What it became.</param>
/// <param name="At">UTC.</param>
/// <param name="By">Name of who did it.</param>
internal sealed record ExpertCaseChange(ExpertCaseStatus Status, DateTimeOffset At, [property: Personal] string By);
