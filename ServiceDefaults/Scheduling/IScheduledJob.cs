namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>
/// Work that runs on a schedule. A plain class with one method, made anew in a scope of its own for each run; nothing in it
/// knows which scheduler calls it. No tenant is in scope: a job enters tenants through <c>TenantScope</c>, or says why it
/// crosses them. It must bear being run again, because a crash can cut a run short.
/// </summary>
public interface IScheduledJob
{
    /// <summary>Does the work that is due now.</summary>
    /// <param name="ct">Cancelled when the process stops.</param>
    /// <returns>What was done, as numbers for the operators.</returns>
    Task<JobReport> Run(CancellationToken ct);
}

/// <summary>What a run did, e.g. <c>sent 12, failed 1</c>. Numbers only: it is shown to operators and kept.</summary>
/// <param name="Counts">By camelCase name.</param>
public sealed record JobReport(IReadOnlyDictionary<string, long> Counts)
{
    /// <summary>A run that found nothing to count.</summary>
    public static JobReport Nothing { get; } = new(new Dictionary<string, long>(StringComparer.Ordinal));

    /// <summary>A report with these numbers.</summary>
    public static JobReport Of(params (string Name, long Count)[] counts) =>
        new(counts.ToDictionary(pair => pair.Name, pair => pair.Count, StringComparer.Ordinal));
}
