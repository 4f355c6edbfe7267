using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Training.Domain.Groups;

/// <summary>One occasion of a group. Day and time are local (Europe/Helsinki) and decide; the instants follow from them.</summary>
internal sealed class TrainingSession : Entity
{
    internal const int MaxTextLength = 200;
    internal const int MaxLinkLength = 500;
    internal const int MinMinutes = 5;
    internal const int MaxMinutes = 720;

    private TrainingSession()
    {
    }

    public Guid GroupId { get; private set; }

    public string? Theme { get; private set; }

    public DateOnly Day { get; private set; }

    public TimeOnly LocalTime { get; private set; }

    public int DurationMinutes { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string? Place { get; private set; }

    public string? Link { get; private set; }

    /// <summary>Rises with every change of time; what was planned for an older version is void.</summary>
    public int Version { get; private set; }

    public string? CancelledBecause { get; private set; }

    internal static TrainingSession Schedule(Guid groupId, SessionDetails details)
    {
        var session = new TrainingSession { GroupId = groupId, Version = 1 };
        session.Describe(details);
        return session;
    }

    /// <summary>Changes what is told of it; true when it has another time than before.</summary>
    /// <exception cref="RuleViolation"><c>session_cancelled</c>.</exception>
    internal bool Change(SessionDetails details)
    {
        EnsureHeld();
        var before = (StartsAt, EndsAt);
        Describe(details);
        var moved = before != (StartsAt, EndsAt);
        Version += moved ? 1 : 0;
        return moved;
    }

    /// <summary>It is not held.</summary>
    /// <exception cref="RuleViolation"><c>session_cancelled</c>: it was cancelled before.</exception>
    internal void Cancel(string because)
    {
        EnsureHeld();
        CancelledBecause = because;
        Version++;
    }

    /// <summary>Refuses what is done about a session that is not held.</summary>
    /// <exception cref="RuleViolation"><c>session_cancelled</c>.</exception>
    internal void EnsureHeld()
    {
        if (CancelledBecause is not null)
        {
            throw new RuleViolation("session_cancelled", "The session was cancelled.");
        }
    }

    private void Describe(SessionDetails details)
    {
        (Theme, Day, LocalTime, DurationMinutes, Place, Link) = details;
        StartsAt = HelsinkiTime.ToInstant(Day, LocalTime);
        EndsAt = StartsAt.AddMinutes(DurationMinutes);
    }
}

/// <summary>What is said of a session; day and time in Europe/Helsinki.</summary>
internal sealed record SessionDetails(string? Theme, DateOnly Day, TimeOnly LocalTime, int DurationMinutes, string? Place, string? Link);
