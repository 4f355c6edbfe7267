using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>
/// A time that an expert group keeps free. A time is not a meeting: when nobody brings a case, it passes unused; and a
/// meeting is not a case: it can handle several (A2-10).
/// </summary>
[OutlivesChild("A time of the group, which concerns no single child.")]
internal sealed class ExpertSlot : Entity
{
    private ExpertSlot()
    {
    }

    public Guid GroupId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    public ExpertSlotStatus Status { get; private set; }

    /// <summary>Why it was not held.</summary>
    [Personal]
    public string? Reason { get; private set; }

    internal static ExpertSlot At(ExpertGroup group, DateTimeOffset startsAt, TimeSpan length) =>
        new() { GroupId = group.Id, StartsAt = startsAt, EndsAt = startsAt + length };

    /// <summary>The group met.</summary>
    /// <exception cref="RuleViolation"><c>slot_is_closed</c>, <c>slot_not_begun</c>.</exception>
    internal void Hold(DateTimeOffset now)
    {
        EnsureOpen();
        Status = StartsAt <= now
            ? ExpertSlotStatus.Held
            : throw new RuleViolation("slot_not_begun", "A meeting is held when its time has come.");
    }

    /// <summary>The group does not meet.</summary>
    /// <exception cref="RuleViolation"><c>slot_is_closed</c>.</exception>
    internal void LeaveOut(string reason)
    {
        EnsureOpen();
        (Status, Reason) = (ExpertSlotStatus.NotHeld, reason);
    }

    /// <summary>Cases come only into a time that is still open.</summary>
    /// <exception cref="RuleViolation"><c>slot_is_closed</c>.</exception>
    internal void EnsureOpen()
    {
        if (Status != ExpertSlotStatus.Open)
        {
            throw new RuleViolation("slot_is_closed", "The time was held, or the group did not meet.");
        }
    }
}

/// <summary>What became of a time.</summary>
internal enum ExpertSlotStatus
{
    /// <summary>Cases can come to it.</summary>
    Open,

    /// <summary>The group met.</summary>
    Held,

    /// <summary>The group did not meet.</summary>
    NotHeld,
}
