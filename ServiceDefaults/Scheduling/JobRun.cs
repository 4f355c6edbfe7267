namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>How a run of a job went.</summary>
public enum JobOutcome
{
    /// <summary>Not ended yet.</summary>
    Running,

    /// <summary>Ended with a report.</summary>
    Done,

    /// <summary>Threw; <see cref="JobRun.Error"/> says what kind of exception.</summary>
    Failed,

    /// <summary>Stopped because the process was stopping.</summary>
    Cancelled,

    /// <summary>Its process or its database connection died; noticed when the job ran the next time.</summary>
    Interrupted,
}

/// <summary>One run of a job, as operators see it.</summary>
/// <param name="StartedAt">Instant.</param>
/// <param name="EndedAt">Instant; null while it runs.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Counts">The numbers of its report.</param>
/// <param name="Error">Type name of the exception. Never its message, which can hold personal data.</param>
public sealed record JobRun(
    DateTimeOffset StartedAt, DateTimeOffset? EndedAt, JobOutcome Outcome, IReadOnlyDictionary<string, long> Counts, string? Error);
