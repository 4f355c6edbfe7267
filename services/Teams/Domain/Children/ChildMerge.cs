using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>Two records were of one child. What the one that is no more had said stays here; its history is under the other.</summary>
internal sealed class ChildMerge : Entity
{
    private ChildMerge()
    {
    }

    public ChildMerge(Child kept, Child merged, string reason, string subject, DateTimeOffset at)
    {
        ChildId = kept.Id;
        MergedChildId = merged.Id;
        GivenName = merged.GivenName;
        FamilyName = merged.FamilyName;
        BirthDate = merged.BirthDate;
        CodeProtected = merged.CodeProtected;
        Reason = reason;
        Subject = subject;
        At = at;
    }

    public Guid ChildId { get; private set; }

    public Guid MergedChildId { get; private set; }

    [Personal]
    public string GivenName { get; private set; } = "";

    [Personal]
    public string FamilyName { get; private set; } = "";

    [Personal]
    public DateOnly? BirthDate { get; private set; }

    [Personal]
    public string? CodeProtected { get; private set; }

    [Personal]
    public string Reason { get; private set; } = "";

    /// <summary>Token subject of who merged them.</summary>
    public string Subject { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
