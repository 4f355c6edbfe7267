using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>What is held of a child may not be erased for now: a complaint, a trial, a claim. One at a time is in force.</summary>
internal sealed class LegalHold : Entity
{
    private LegalHold()
    {
    }

    public Guid ChildId { get; private set; }

    [Personal]
    public string Reason { get; private set; } = "";

    /// <summary>Name of who set it.</summary>
    [Personal]
    public string SetBy { get; private set; } = "";

    public DateTimeOffset SetAt { get; private set; }

    /// <summary>Null while in force.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    [Personal]
    public string? LiftedBy { get; private set; }

    [Personal]
    public string? LiftReason { get; private set; }

    public static LegalHold Set(Guid childId, string reason, string by, DateTimeOffset now) =>
        new() { ChildId = childId, Reason = reason, SetBy = by, SetAt = now };

    public void Lift(string reason, string by, DateTimeOffset now)
    {
        if (LiftedAt is not null)
        {
            throw new RuleViolation("legal_hold_lifted", "The hold was lifted before.");
        }

        (LiftReason, LiftedBy, LiftedAt) = (reason, by, now);
    }
}
