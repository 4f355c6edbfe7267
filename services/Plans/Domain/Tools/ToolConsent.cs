using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools;

/// <summary>The child's consent that one audience sees its three houses: when and how it was given, and when it was taken back.</summary>
internal sealed class ToolConsent : Entity
{
    private ToolConsent()
    {
    }

    public Guid ToolId { get; private set; }

    public Guid ChildId { get; private set; }

    public ConsentTo To { get; private set; }

    /// <summary>The person or organisation; null for the others.</summary>
    public Guid? ToId { get; private set; }

    /// <summary>One standing consent per audience.</summary>
    public string ToKey { get; private set; } = "";

    public DateOnly GivenOn { get; private set; }

    public ViewSource How { get; private set; }

    /// <summary>What the child said about it.</summary>
    [Personal]
    public string? Words { get; private set; }

    /// <summary>Name of who wrote it down; the child itself may.</summary>
    [Personal]
    public string RecordedBy { get; private set; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    [Personal]
    public string? WithdrawnBy { get; private set; }

    internal bool Stands => WithdrawnOn is null;

    /// <summary>Keeps a consent.</summary>
    /// <exception cref="RuleViolation"><c>consent_in_future</c>, <c>consent_to_whom</c>.</exception>
    internal static ToolConsent Give(Tool tool, ConsentFacts facts, string by, DateOnly today)
    {
        if (facts.GivenOn > today)
        {
            throw new RuleViolation("consent_in_future", "Consent is never given in advance (L-21).");
        }

        if (facts.To is ConsentTo.Person or ConsentTo.Organisation == facts.ToId is null)
        {
            throw new RuleViolation("consent_to_whom", "A person or an organisation is named; the others are not.");
        }

        return new ToolConsent
        {
            ToolId = tool.Id,
            ChildId = tool.ChildId,
            To = facts.To,
            ToId = facts.ToId,
            ToKey = $"{facts.To}:{facts.ToId}",
            GivenOn = facts.GivenOn,
            How = facts.How,
            Words = facts.Words,
            RecordedBy = by,
        };
    }

    /// <summary>The child takes it back.</summary>
    /// <exception cref="RuleViolation"><c>consent_withdrawn</c>.</exception>
    internal void Withdraw(DateOnly on, string by)
    {
        if (!Stands)
        {
            throw new RuleViolation("consent_withdrawn", "It was taken back before.");
        }

        (WithdrawnOn, WithdrawnBy) = (on, by);
    }
}

/// <summary>A consent as it is recorded.</summary>
/// <param name="To">Which audience.</param>
/// <param name="GivenOn">The day.</param>
/// <param name="How">How the child said so.</param>
/// <param name="ToId">The person or organisation.</param>
/// <param name="Words">What the child said about it.</param>
internal sealed record ConsentFacts(ConsentTo To, DateOnly GivenOn, ViewSource How, Guid? ToId = null, [property: Personal] string? Words = null);

/// <summary>An audience that a child can consent to.</summary>
internal enum ConsentTo
{
    /// <summary>The area's workers who have access to the child.</summary>
    Workers,

    /// <summary>One person of the network.</summary>
    Person,

    /// <summary>One partner organisation.</summary>
    Organisation,

    /// <summary>The whole network.</summary>
    Everyone,
}
