using SystemicPlatform.ServiceDefaults;
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

    /// <summary>Their name, for whoever looks at it afterwards.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    [Personal]
    public string Reason { get; private set; } = "";

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset Until { get; private set; }

    /// <summary>Whether it was needed; null until somebody has looked at it.</summary>
    public EmergencyFinding? Finding { get; private set; }

    [Personal]
    public string? FindingNote { get; private set; }

    [Personal]
    public string? ReviewedBy { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public static EmergencyAccess Take(Guid childId, Guid grantId, string subject, string name, string reason, DateTimeOffset now) => new()
    {
        ChildId = childId,
        GrantId = grantId,
        Subject = subject,
        Name = name,
        Reason = reason,
        From = now,
        Until = now + Duration,
    };

    /// <summary>Whoever leads has looked at it. What was not needed ends at once.</summary>
    public void Review(EmergencyFinding finding, string note, (string Subject, string Name) by, DateTimeOffset now)
    {
        if (ReviewedAt is not null)
        {
            throw new RuleViolation("emergency_access_reviewed", "Somebody has looked at it already.");
        }

        if (by.Subject == Subject)
        {
            throw new RuleViolation("own_emergency_access", "Somebody else looks at what one did oneself.");
        }

        (Finding, FindingNote, ReviewedBy, ReviewedAt) = (finding, note, by.Name, now);
        if (finding == EmergencyFinding.NotNeeded && now < Until)
        {
            Until = now;
        }
    }
}

/// <summary>What a review found.</summary>
internal enum EmergencyFinding
{
    /// <summary>The access was needed.</summary>
    Needed,

    /// <summary>It was not; it ends, and what follows is not this platform's matter.</summary>
    NotNeeded,
}
