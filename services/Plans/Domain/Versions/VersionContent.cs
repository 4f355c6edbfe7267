using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>A plan as it was at one moment: what a version keeps, and what the draft would keep.</summary>
internal sealed record VersionContent(
    PlanKind Kind, DateOnly StartsOn, IReadOnlyList<FrozenSection> Sections, FrozenView ChildsView, IReadOnlyList<FrozenWord> Words,
    IReadOnlyList<FrozenGoal> Goals)
{
    /// <summary>Who is given it.</summary>
    internal IReadOnlyList<Party> Distribution =>
        Sections.SingleOrDefault(section => section.Kind is PlanSectionKind.Distribution)?.Content.Distribution ?? [];

    /// <summary>Only what the viewer may see.</summary>
    internal VersionContent For(Viewer viewer, Guid childId) => this with
    {
        Sections = [.. Sections.Where(section => viewer.Sees(section.Audience, childId))],
        Words = [.. Words.Where(word => viewer.Sees(word.Audience, childId, word.KeptBy))],
        Goals = [.. Goals.Where(goal => viewer.Sees(goal.Audience, childId))],
    };
}

/// <summary>A section as it was.</summary>
internal sealed record FrozenSection(PlanSectionKind Kind, SectionContent Content, Audience Audience);

/// <summary>The child's view as it was.</summary>
internal sealed record FrozenView(
    [property: Personal] string? Words, ViewSource? How, DateOnly? ObtainedOn, [property: Personal] string? WhyNotYet, bool ByChild);

/// <summary>Someone's words as they were.</summary>
internal sealed record FrozenWord(Guid Id, Party Author, [property: Personal] string Text, DateTimeOffset WrittenAt, Audience Audience, string? KeptBy);

/// <summary>A goal as it was, with who agreed to it and its steps.</summary>
internal sealed record FrozenGoal(
    Guid Id, GoalFacts Facts, GoalState State, Audience Audience, IReadOnlyList<FrozenAgreement> Agreements, IReadOnlyList<FrozenStep> Steps);

/// <summary>What somebody said to a goal.</summary>
internal sealed record FrozenAgreement(Party Party, AgreementAnswer Answer, [property: Personal] string? Why);

/// <summary>A step as it was.</summary>
internal sealed record FrozenStep(Guid Id, [property: Personal] string What, DateOnly DueOn, Party Responsible, Party? Pair, StepState State);
