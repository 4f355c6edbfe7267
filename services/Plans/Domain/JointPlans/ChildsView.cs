using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>
/// The child's view in a plan. It is always there: what the child says and how it was heard, or why it was not yet (R-18, L-10).
/// What the child itself has written nobody else can change.
/// </summary>
internal sealed class ChildsView : Entity
{
    private ChildsView()
    {
    }

    internal ChildsView(Guid planId, Guid childId) => (PlanId, ChildId) = (planId, childId);

    public Guid PlanId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>In the child's own words.</summary>
    [Personal]
    public string? Words { get; private set; }

    public ViewSource? How { get; private set; }

    public DateOnly? ObtainedOn { get; private set; }

    /// <summary>Why it is not there yet.</summary>
    [Personal]
    public string? WhyNotYet { get; private set; }

    /// <summary>Name of who wrote it down.</summary>
    [Personal]
    public string WrittenBy { get; private set; } = "";

    public string WrittenBySubject { get; private set; } = "";

    /// <summary>True when the child wrote it.</summary>
    public bool ByChild { get; private set; }

    /// <summary>Keeps what the child says, or why it was not heard yet.</summary>
    /// <exception cref="RuleViolation"><c>not_your_text</c>, <c>childs_view_unclear</c>.</exception>
    internal void Write(ViewWords view, ViewWriter writer)
    {
        if (ByChild && !writer.IsChild)
        {
            throw new RuleViolation("not_your_text", "The child wrote this; nobody else changes it.");
        }

        if (view.Words is null == view.WhyNotYet is null || (view.Words is not null && (view.How is null || view.ObtainedOn is null)))
        {
            throw new RuleViolation("childs_view_unclear", "Either the child's view with how and when it was obtained, or why it is not there yet.");
        }

        (Words, How, ObtainedOn, WhyNotYet) = view;
        (WrittenBy, WrittenBySubject, ByChild) = (writer.Name, writer.Subject, writer.IsChild);
    }
}

/// <summary>The child's view, or why it is not there yet.</summary>
internal sealed record ViewWords(
    [property: Personal] string? Words = null, ViewSource? How = null, DateOnly? ObtainedOn = null, [property: Personal] string? WhyNotYet = null);

/// <summary>Who writes it down.</summary>
internal sealed record ViewWriter(string Subject, [property: Personal] string Name, bool IsChild);
