using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Digests;

/// <summary>One matter that somebody is told of in the digest of a week, if it still holds when that goes out.</summary>
[ErasedWith(typeof(Matter), nameof(ObjectId))]
internal sealed class DigestLine : Entity
{
    private DigestLine()
    {
    }

    public DigestLine(Guid weekId, Guid recipientId, ReminderKind kind, Guid objectId) =>
        (WeekId, RecipientId, Kind, ObjectId) = (weekId, recipientId, kind, objectId);

    /// <summary>The week as a matter.</summary>
    public Guid WeekId { get; private set; }

    public Guid RecipientId { get; private set; }

    public ReminderKind Kind { get; private set; }

    public Guid ObjectId { get; private set; }
}

/// <summary>What a digest names: what about, and the matter as it stands.</summary>
internal sealed record DigestEntry(ReminderKind Kind, Matter Matter);
