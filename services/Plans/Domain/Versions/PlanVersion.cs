using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>A plan as it was published. Its content never changes; only a later version takes its place.</summary>
internal sealed class PlanVersion : Entity
{
    private PlanVersion()
    {
    }

    internal PlanVersion(JointPlan plan, VersionContent content, string publishedBy, string? whyWithoutChildsView) =>
        (PlanId, ChildId, Number, Content, PublishedAt, PublishedBy, WhyWithoutChildsView) =
        (plan.Id, plan.ChildId, plan.PublishedVersion, content, plan.PublishedAt!.Value, publishedBy, whyWithoutChildsView);

    public Guid PlanId { get; private set; }

    public Guid ChildId { get; private set; }

    public int Number { get; private set; }

    public VersionStatus Status { get; private set; }

    public VersionContent Content { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    [Personal]
    public string PublishedBy { get; private set; } = "";

    /// <summary>Why it was published without the child's view.</summary>
    [Personal]
    public string? WhyWithoutChildsView { get; private set; }

    internal void Supersede() => Status = VersionStatus.Superseded;
}
