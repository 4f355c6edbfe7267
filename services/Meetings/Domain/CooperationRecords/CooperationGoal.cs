using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.CooperationRecords;

/// <summary>Whose goal it is (A3-19).</summary>
internal enum GoalOwner
{
    Child,
    Family,
    Workers,
}

/// <summary>A concrete change in everyday life.</summary>
/// <param name="Key">Short name within the record, e.g. <c>g1</c>: what the work plan refers to.</param>
/// <param name="Owner">Whose goal.</param>
/// <param name="Change">What will be different.</param>
internal sealed record CooperationGoal(string Key, GoalOwner Owner, [property: Personal] string Change);

/// <summary>Who does what for a goal, and when.</summary>
/// <param name="GoalKey">The goal.</param>
/// <param name="Who">Who does it.</param>
/// <param name="What">What is done.</param>
/// <param name="When">By when.</param>
/// <param name="Service">Through which service.</param>
/// <param name="Responsible">Who answers for it.</param>
internal sealed record CooperationWork(
    string GoalKey, [property: Personal] string Who, [property: Personal] string What, DateOnly When,
    string? Service = null, [property: Personal] string? Responsible = null);

/// <summary>What is evaluated .</summary>
/// <param name="What">What.</param>
/// <param name="Who">By whom.</param>
/// <param name="How">How.</param>
/// <param name="When">When.</param>
internal sealed record CooperationEvaluation(
    [property: Personal] string What, [property: Personal] string Who, [property: Personal] string How, DateOnly When);

/// <summary>The next meeting, or why there is none.</summary>
/// <param name="On">The day.</param>
/// <param name="At">Local time.</param>
/// <param name="Place">Where.</param>
/// <param name="Participants">Who come.</param>
/// <param name="WhyNone">Why no next meeting is agreed.</param>
internal sealed record CooperationNext(
    DateOnly? On = null, TimeOnly? At = null, [property: Personal] string? Place = null,
    [property: Personal] string? Participants = null, [property: Personal] string? WhyNone = null);
