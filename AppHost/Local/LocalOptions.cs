namespace SystemicPlatform.AppHost.Local;

/// <summary>How a platform runs on this machine; the defaults suit a test that brings its own data folder.</summary>
public sealed record LocalOptions(string DataFolder)
{
    /// <summary>Where the projects are.</summary>
    public string Root { get; init; } = Repository.Root;

    /// <summary>Debug or Release: which build of the services runs. By default the build this code is from.</summary>
    public string Configuration { get; init; } = Repository.Configuration;

    /// <summary>Progress, restarts and failures, one line each.</summary>
    public Action<string> Say { get; init; } = _ => { };

    public TimeSpan HealthyWithin { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>False only for throw-away data: PostgreSQL does not wait for the disk.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Connection strings from outside by name (<c>teams</c>, <c>teams_owner</c>, <c>rabbitmq</c>); they win over our own servers.</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Further settings for every service, by environment name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal string RunFolder => Path.Combine(DataFolder, "run");
    internal string MailFolder => Path.Combine(DataFolder, "mail");
    internal string Log(string part) => Path.Combine(DataFolder, "logs", part + ".log");
}
