using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>Somebody has seen a version: who, and when for the first time.</summary>
internal sealed class VersionReader : Entity
{
    private VersionReader()
    {
    }

    internal VersionReader(PlanVersion version, string subject, string name, DateTimeOffset now) =>
        (VersionId, ChildId, Subject, Name, FirstSeenAt) = (version.Id, version.ChildId, subject, name, now);

    public Guid VersionId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>Token subject.</summary>
    public string Subject { get; private set; } = "";

    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset FirstSeenAt { get; private set; }
}
