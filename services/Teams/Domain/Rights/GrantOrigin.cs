using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>Where a grant comes from: what the gate need not know, but whoever asks who may see a child's data. Has the grant's id.</summary>
internal sealed class GrantOrigin : Entity
{
    private GrantOrigin()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>The membership that it follows; null when it follows none.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>The absence, the referral, the permission or the opening of the log that it rests on.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>Name of who gave it.</summary>
    [Personal]
    public string GivenBy { get; private set; } = "";

    public DateTimeOffset GivenAt { get; private set; }

    public static GrantOrigin Of(ChildGrant grant, Guid? memberId, Guid? sourceId, string by, DateTimeOffset now) => new()
    {
        Id = grant.Id,
        ChildId = grant.ChildId,
        MemberId = memberId,
        SourceId = sourceId,
        GivenBy = by,
        GivenAt = now,
    };
}
