using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Goals;

/// <summary>What a goal says. Strengths are asked before concerns (A0-08).</summary>
/// <param name="Owner">Whose goal.</param>
/// <param name="Strengths">What helps, what already works.</param>
/// <param name="What">What will be different.</param>
/// <param name="Who">Who works for it.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Means">By which means.</param>
/// <param name="SuccessSign">By what everyone notices that it is reached.</param>
/// <param name="Horizon">Soon, or in the long run.</param>
/// <param name="Concern">The concern behind it.</param>
/// <param name="Area">Which of the model's five goal areas it serves.</param>
/// <param name="HypothesisId">The hypothesis that it tests, in Meetings or in a sheet of hypotheses.</param>
internal sealed record GoalFacts(
    GoalOwner Owner, [property: Personal] string Strengths, [property: Personal] string What, Party Who, DateOnly DueOn,
    [property: Personal] string Means, [property: Personal] string SuccessSign, GoalHorizon Horizon = GoalHorizon.Short,
    [property: Personal] string? Concern = null, GoalArea? Area = null, Guid? HypothesisId = null);

/// <summary>How far ahead a goal looks.</summary>
internal enum GoalHorizon
{
    Short,
    Long,
}

/// <summary>The model's five goal areas (A0-01).</summary>
internal enum GoalArea
{
    QualityAndEffect,
    CommonModel,
    EqualService,
    DoingTogether,
    CultureAndPrinciples,
}

/// <summary>What became of a goal.</summary>
internal enum GoalState
{
    Open,
    Reached,
    ReachedInPart,
    NotReached,

    /// <summary>Let go, because something else became important.</summary>
    Dropped,
}
