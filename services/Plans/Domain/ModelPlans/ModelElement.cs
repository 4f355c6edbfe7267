using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>One of the model's seven elements in an area: how far it is agreed, who owns it, and how it is put into practice (A0-10).</summary>
internal sealed class ModelElement : Entity
{
    private ModelElement()
    {
    }

    /// <summary>An element as the model describes it before the area has said anything.</summary>
    internal ModelElement(ElementKind kind) => (Kind, Facts) = (kind, new ElementFacts(
        kind is ElementKind.ClientWork or ElementKind.NetworkProcess or ElementKind.SystemicTeam or ElementKind.WeeklyMeeting ? Maturity.Outlined : Maturity.NotShared));

    public ElementKind Kind { get; private set; }

    public ElementFacts Facts { get; private set; } = null!;

    /// <summary>The professional who answers for it; null when nobody does, or somebody else.</summary>
    internal Guid? OwnerId => Facts.Owner is { Kind: PartyKind.Professional } owner ? owner.Id : null;

    internal void Become(ElementFacts facts) => Facts = facts;
}

/// <summary>What an area says of an element.</summary>
/// <param name="Maturity">How far it is agreed.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="ImplementationPlan">How it is put into practice.</param>
/// <param name="ReviewOn">When it is looked at next.</param>
internal sealed record ElementFacts(Maturity Maturity, Party? Owner = null, string? ImplementationPlan = null, DateOnly? ReviewOn = null);

/// <summary>The seven elements in their order.</summary>
internal enum ElementKind
{
    CompetenceAndCoordination,
    SystemicOrganisation,
    SystemicLeadership,
    ClientWork,
    NetworkProcess,
    SystemicTeam,
    WeeklyMeeting,
}

/// <summary>How far an element is agreed.</summary>
internal enum Maturity
{
    /// <summary>No shared understanding yet.</summary>
    NotShared,

    /// <summary>Being developed together.</summary>
    InDevelopment,

    /// <summary>Described in some detail.</summary>
    Outlined,

    /// <summary>Put into practice.</summary>
    InUse,
}
