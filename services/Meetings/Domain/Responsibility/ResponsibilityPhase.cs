using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Responsibility;

/// <summary>What a meeting of the responsibility team is for (A3-06, R-10).</summary>
internal enum ResponsibilityPhase
{
    /// <summary>The situation at the start: the first.</summary>
    Start,

    /// <summary>An evaluation on the way; at least one.</summary>
    Mid,

    /// <summary>The final evaluation: the last.</summary>
    Final,
}

/// <summary>A meeting of the responsibility team with its phase.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Phase">What it is for.</param>
/// <param name="StartsAt">UTC; when it was going to begin as it got its phase.</param>
/// <param name="ChildConsideration">How the child is taken into account (A3-10).</param>
internal sealed record PhaseMeeting(
    Guid MeetingId, ResponsibilityPhase Phase, DateTimeOffset StartsAt, [property: Personal] string ChildConsideration);
