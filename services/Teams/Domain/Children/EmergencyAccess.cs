using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>
/// Someone took access to a child without a grant, for a limited time. The reason stays here: it is never published.
/// </summary>
internal sealed class EmergencyAccess : Entity
{
    /// <summary>How long one lasts.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromHours(24);

    private EmergencyAccess()
    {
    }

    public Guid ChildId { get; private set; }

    public Guid GrantId { get; private set; }

    /// <summary>Token subject of who took it.</summary>
    public string Subject { get; private set; } = "";

    [Personal]
    public string Reason { get; private set; } = "";

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public static EmergencyAccess Take(Guid childId, Guid grantId, string subject, string reason, DateTimeOffset now) => new()
    {
        ChildId = childId,
        GrantId = grantId,
        Subject = subject,
        Reason = reason,
        From = now,
        Until = now + Duration,
    };
}
