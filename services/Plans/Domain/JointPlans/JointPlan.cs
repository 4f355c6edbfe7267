using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>
/// The one plan that all around a child share (R-12). What is edited is its draft, section by section; publishing keeps a
/// version that never changes, and takes the place of the one before.
/// </summary>
internal sealed class JointPlan : Entity
{
    private static readonly PlanSectionKind[] Required =
        [.. Enum.GetValues<PlanSectionKind>().Where(kind => kind is not PlanSectionKind.Distribution)];

    private readonly List<PlanSection> sections = [];

    private JointPlan()
    {
    }

    public Guid ChildId { get; private set; }

    public PlanKind Kind { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day; null = it is the active one.</summary>
    public DateOnly? EndedOn { get; private set; }

    [Personal]
    public string? EndReason { get; private set; }

    /// <summary>Number of the version that holds; 0 = nothing is published yet.</summary>
    public int PublishedVersion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>What, who and how of the evaluations that every plan has.</summary>
    public EvaluationTerms Terms { get; private set; } = null!;

    /// <summary>Rises when its evaluations are looked at: two who do so at one moment notice each other.</summary>
    public int EvaluationRevision { get; private set; }

    /// <summary>The six headings and what goes with them.</summary>
    public IReadOnlyList<PlanSection> Sections => sections;

    /// <summary>Sections that publishing needs and of which nothing is said yet.</summary>
    internal IReadOnlyList<PlanSectionKind> Missing =>
        [.. sections.Where(section => section.WrittenAt is null && Required.Contains(section.Kind)).Select(section => section.Kind).Order()];

    internal static JointPlan Start(Guid childId, PlanKind kind, DateOnly startsOn, EvaluationTerms terms)
    {
        var plan = new JointPlan { ChildId = childId, Kind = kind, StartsOn = startsOn, Terms = terms };
        plan.sections.AddRange(Enum.GetValues<PlanSectionKind>().Select(section => new PlanSection(plan.Id, childId, section)));
        return plan;
    }

    /// <summary>Checks that the draft can be published, and numbers the version.</summary>
    /// <param name="childsView">The child's view.</param>
    /// <param name="whyWithoutIt">Why the plan is published without it.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RuleViolation"><c>heading_missing</c>, <c>placement_missing</c>, <c>childs_view_missing</c>.</exception>
    internal void Publish(ChildsView childsView, string? whyWithoutIt, DateTimeOffset now)
    {
        if (Missing is { Count: > 0 } missing)
        {
            throw new RuleViolation("heading_missing", $"A plan is published when each heading is written. Missing: {string.Join(", ", missing)}.");
        }

        if (Kind is PlanKind.SubstituteCare && sections.Find(section => section.Kind is PlanSectionKind.CurrentSituation)?.Content.CurrentSituation?.Placement is null)
        {
            throw new RuleViolation("placement_missing", "The plan of a child in substitute care says where it lives and how its school path goes on (A2-20).");
        }

        if (childsView.Words is null && whyWithoutIt is null)
        {
            throw new RuleViolation("childs_view_missing", "A plan is not published without the child's view, unless it says why.");
        }

        (PublishedVersion, PublishedAt) = (PublishedVersion + 1, now);
    }

    /// <summary>Its evaluations are looked at.</summary>
    internal void ReviseEvaluations() => EvaluationRevision++;

    /// <summary>Ends the plan; a new one can be started then.</summary>
    /// <exception cref="RuleViolation"><c>ends_before_start</c>.</exception>
    internal void End(DateOnly on, string reason)
    {
        if (on < StartsOn)
        {
            throw new RuleViolation("ends_before_start", "A plan ends on its first day at the earliest.");
        }

        (EndedOn, EndReason) = (on, reason);
    }
}
