using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Exports;

/// <summary>
/// A version in the shape of the national client plan of child protection (Sosmeta 1506.15009), heading by heading in its
/// order. docs/schemas/client-plan.schema.json says the same for machines.
/// </summary>
internal sealed record ClientPlan(
    string DocumentType,
    int SchemaVersion,
    ClientPlan.Clients Client,
    int? PlanType,
    PlanNegotiation? Negotiation,
    ClientPlan.Background Situation,
    IReadOnlyList<ClientPlan.Attainment> GoalAttainment,
    IReadOnlyList<ClientPlan.SetGoal> Goals,
    ClientPlan.MeansOf Means,
    [property: Personal] string? MeetingsOfChildAndWorker,
    [property: Personal] string? RightsExplained,
    [property: Personal] string? AgreedNextSteps,
    IReadOnlyList<ClientPlan.Dissent> DissentingViews,
    [property: Personal] string? EstimatedDuration,
    ClientPlan.ReviewOf? Review,
    IReadOnlyList<Party> Distribution,
    ClientPlan.PlainLanguageOf? PlainLanguage,
    DateOnly Date,
    [property: Personal] string Author)
{
    internal const string Document = "1506.15009";

    /// <summary>Who the plan is for, as the basics name them.</summary>
    internal sealed record Clients(Guid ChildId, IReadOnlyList<Party> Persons);

    /// <summary>Background, situation, needs and strengths.</summary>
    internal sealed record Background(
        [property: Personal] string? Description, [property: Personal] string? Housing, [property: Personal] string? Observations,
        [property: Personal] string? Strengths, [property: Personal] string? SupportNeed, FrozenView ChildsView, IReadOnlyList<View> Views, PlanPlacement? Placement);

    /// <summary>Someone's own words.</summary>
    internal sealed record View(Party Party, [property: Personal] string Text);

    /// <summary>What became of an earlier goal.</summary>
    internal sealed record Attainment(Guid GoalId, GoalState State);

    /// <summary>A goal with its means and timetable.</summary>
    internal sealed record SetGoal(
        Guid GoalId, string Owner, string Horizon, [property: Personal] string Name, [property: Personal] string Means, [property: Personal] string SuccessSign,
        Party Responsible, DateOnly DueOn, IReadOnlyList<FrozenStep> Steps, IReadOnlyList<FrozenAgreement> Agreements);

    /// <summary>Services in use and to come, and why.</summary>
    internal sealed record MeansOf(
        [property: Personal] string? Earlier, [property: Personal] string? Present, [property: Personal] string? FamilysView,
        [property: Personal] string? ProfessionalsView, IReadOnlyList<PlannedService> Services, IReadOnlyList<PlanReason> Reasons);

    /// <summary>A view that differs.</summary>
    internal sealed record Dissent([property: Personal] string? Who, [property: Personal] string Words);

    /// <summary>When and how the plan is reviewed.</summary>
    internal sealed record ReviewOf(Party Responsible, [property: Personal] string Form, DateOnly On, [property: Personal] string Fulfilment);

    /// <summary>The plan in plain words.</summary>
    internal sealed record PlainLanguageOf([property: Personal] string ForChild, [property: Personal] string ForFamily);
}
