using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>A client may for some time read log lines older than two years, for a special reason (L-19).</summary>
internal sealed class OlderLogOpening : Entity
{
    /// <summary>How long.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromDays(30);

    private OlderLogOpening()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>Who asked: the child or a person of its network.</summary>
    public Guid PersonId { get; private set; }

    [Personal]
    public string SpecialReason { get; private set; } = "";

    [Personal]
    public string OpenedBy { get; private set; } = "";

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public static OlderLogOpening Open(Guid childId, Guid personId, string specialReason, string by, DateTimeOffset now) => new()
    {
        ChildId = childId,
        PersonId = personId,
        SpecialReason = specialReason,
        OpenedBy = by,
        From = now,
        Until = now + Duration,
    };
}
