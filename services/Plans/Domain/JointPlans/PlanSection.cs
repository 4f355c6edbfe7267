using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>One section of the draft, with a version of its own: two who write in two sections do not meet.</summary>
internal sealed class PlanSection : SharedRow
{
    private PlanSection()
    {
    }

    internal PlanSection(Guid planId, Guid childId, PlanSectionKind kind)
    {
        (PlanId, ChildId, Kind) = (planId, childId, kind);
        ShowTo(Audience.All);
    }

    public Guid PlanId { get; private set; }

    public PlanSectionKind Kind { get; private set; }

    public SectionContent Content { get; private set; } = new();

    /// <summary>UTC; null = nothing is said yet.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>Name of who wrote last.</summary>
    [Personal]
    public string? WrittenBy { get; private set; }

    /// <summary>Writes the section.</summary>
    /// <exception cref="RuleViolation"><c>not_this_section</c>.</exception>
    internal void Write(SectionContent content, Audience? audience, string by, DateTimeOffset now)
    {
        if (content.Kinds().ToArray() is not [var only] || only != Kind)
        {
            throw new RuleViolation("not_this_section", $"This section says {Kind} and nothing else.");
        }

        (Content, WrittenAt, WrittenBy) = (content, now, by);
        if (audience is not null)
        {
            // The area's workers make the plan: a section can be kept from others, never from them.
            ShowTo(audience with { Workers = true });
        }
    }
}
