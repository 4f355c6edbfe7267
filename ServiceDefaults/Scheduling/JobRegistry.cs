using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>The jobs of this service, by name.</summary>
public sealed class JobRegistry
{
    private readonly SortedDictionary<string, JobDefinition> jobs = new(StringComparer.Ordinal);

    /// <summary>Collects what was registered.</summary>
    /// <exception cref="StartupFault">Two jobs have one name.</exception>
    public JobRegistry(IEnumerable<JobDefinition> definitions)
    {
        foreach (var job in definitions)
        {
            if (!jobs.TryAdd(job.Name, job))
            {
                throw new StartupFault($"Two jobs are called {job.Name}.");
            }
        }
    }

    /// <summary>All jobs in order of name.</summary>
    public IReadOnlyCollection<JobDefinition> All => jobs.Values;

    /// <summary>The job of that name, or null.</summary>
    public JobDefinition? Find(string name) => jobs.GetValueOrDefault(name);
}
