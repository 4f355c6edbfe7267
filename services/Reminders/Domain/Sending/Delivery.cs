using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>
/// One reminder to one recipient. The row is there before anything is sent, and each attempt is noted before it is
/// made: whatever dies in between, the next attempt has the same id and so the same Message-ID.
/// </summary>
[ErasedWith(typeof(Matter), nameof(ObjectId))]
internal sealed class Delivery : Entity
{
    public const int MaxFaultLength = 80;

    private readonly List<DeliveryAttempt> log = [];

    private Delivery()
    {
    }

    public Guid RecipientId { get; private set; }

    public Channel Channel { get; private set; }

    public ReminderKind Kind { get; private set; }

    public Guid ObjectId { get; private set; }

    public int ObjectVersion { get; private set; }

    public DeliveryState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When it is tried next; while it is being tried, when the attempt counts as abandoned.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When its recipient read it on the platform; null for other channels.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Code of the last fault; never an address or what a server said.</summary>
    public string? Fault { get; private set; }

    /// <summary>Every attempt that was begun, the oldest first.</summary>
    public IReadOnlyList<DeliveryAttempt> Log => log;

    public static Delivery Write(PlannedReminder planned, Guid recipientId, Channel channel, bool reachable, DateTimeOffset now) => new()
    {
        RecipientId = recipientId,
        Channel = channel,
        Kind = planned.Kind,
        ObjectId = planned.ObjectId,
        ObjectVersion = planned.ObjectVersion,
        State = channel switch
        {
            Channel.InApp => DeliveryState.Sent,
            Channel.Webhook => DeliveryState.Waiting,
            _ => reachable ? DeliveryState.Waiting : DeliveryState.NoContact,
        },
        NextAttemptAt = now,
        WrittenAt = now,
        SentAt = channel == Channel.InApp ? now : null,
    };

    /// <summary>Notes an attempt before it is made. False when there have been enough: then it is given up.</summary>
    /// <param name="now">When it begins.</param>
    /// <param name="lease">How long one sender has the attempt for itself; afterwards another takes it for abandoned.</param>
    public bool Begin(DateTimeOffset now, TimeSpan lease)
    {
        if (Attempts >= RetrySchedule.MostAttempts)
        {
            State = DeliveryState.GivenUp;
            return false;
        }

        Attempts++;
        log.Add(new DeliveryAttempt(now));
        NextAttemptAt = now + lease;
        return true;
    }

    /// <summary>True while an attempt of that length surely ends before another sender may take over.</summary>
    public bool HasTimeFor(TimeSpan attempt, DateTimeOffset now) => now + attempt < NextAttemptAt;

    /// <summary>Gives back an attempt that was noted and not made.</summary>
    public void PutBack(DateTimeOffset now)
    {
        Attempts--;
        log.RemoveAt(log.Count - 1);
        NextAttemptAt = now;
    }

    /// <summary>Not now: nobody is written to at this hour.</summary>
    public void PutOff(DateTimeOffset until) => NextAttemptAt = until;

    public void Succeed(DateTimeOffset now)
    {
        (State, SentAt, Fault) = (DeliveryState.Sent, now, null);
        log[^1].End(now, null);
    }

    /// <summary>Noted for another attempt, or given up: at once when another would fail the same way.</summary>
    public void Fail(DeliveryFault fault, RetrySchedule schedule, DateTimeOffset now)
    {
        var pause = fault.IsPermanent ? null : schedule.After(Attempts);
        Fault = fault.Code.Length > MaxFaultLength ? fault.Code[..MaxFaultLength] : fault.Code;
        log[^1].End(now, Fault);
        State = pause is null ? DeliveryState.GivenUp : DeliveryState.Failed;
        NextAttemptAt = now + (pause ?? TimeSpan.Zero);
    }

    /// <summary>An operator has mended what was in the way: as many attempts as at first.</summary>
    /// <exception cref="RuleViolation">It was not given up.</exception>
    public void SendAgain(DateTimeOffset now)
    {
        if (State != DeliveryState.GivenUp)
        {
            throw new RuleViolation("not_given_up", "Only what was given up is sent again.");
        }

        (State, Attempts, NextAttemptAt) = (DeliveryState.Waiting, 0, now);
    }

    public void LackContact() => State = DeliveryState.NoContact;

    public void Drop(Timeliness timeliness) =>
        State = timeliness == Timeliness.Expired ? DeliveryState.Expired : DeliveryState.Void;
}
