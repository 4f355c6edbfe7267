namespace SystemicPlatform.AppHost;

/// <summary>The database server: one database per service, each with an owner (migrations) and an app role (the service).</summary>
public sealed record PostgresPart(int Port);

/// <summary>The message broker all services publish to and consume from.</summary>
public sealed record RabbitMqPart(int Port, int DistributionPort, int MapperPort);

/// <summary>The development OpenID provider, a Node program.</summary>
public sealed record IdentityPart(string Folder, int Port);

/// <summary>A service or the gateway: its project, what it listens on and what it is given.</summary>
public sealed record ServicePart(string Name, string Project, int Port)
{
    /// <summary>Its own database; no other part gets a connection string to it.</summary>
    public string? Database { get; init; }

    public bool UsesBroker { get; init; }
    public bool SendsMail { get; init; }

    /// <summary>It is the provider's client for people.</summary>
    public bool SignsPeopleIn { get; init; }

    public IReadOnlyList<ProtectionKey> Keys { get; init; } = [];

    /// <summary>The part through which it asks all others. It gets the address and does not wait: that part waits for it.</summary>
    public string? Behind { get; init; }

    /// <summary>Services whose addresses it gets, and that must be healthy before it starts.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];
}

/// <summary>Keys for personal data. Fields and Lookup are a service's own; Contacts is shared by those who hold it.</summary>
public enum ProtectionKey
{
    Fields,
    Lookup,
    Contacts,
}
